package uk.learningoffer.library.course;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import org.hibernate.Session;

/** A file may bring codes with numbers that we have not given out yet: they are never given out again. */
@ApplicationScoped
public class CodeNumbers {
    @Inject
    Session database;

    /** @param sequence that gives numbers for codes which begin with {@code letters} */
    public void skipUsed(String sequence, String letters, List<String> codes) {
        codes.stream()
                .filter(Objects::nonNull)
                .filter(code -> code.matches(letters + "\\d{1,15}"))
                .mapToLong(code -> Long.parseLong(code.substring(letters.length())))
                .max()
                .ifPresent(used -> database.createNativeQuery(
                                "SELECT setval('" + sequence + "', :used)::text FROM " + sequence
                                        + " WHERE last_value < :used",
                                String.class)
                        .setParameter("used", used)
                        .getResultList());
    }
}
