package uk.learningoffer.library.course;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.regex.Pattern;
import org.hibernate.Session;
import uk.learningoffer.platform.clock.LondonDays;

/** Searches that found nothing, counted by day and words: no more of a visitor is kept. */
@ApplicationScoped
class EmptySearches {
    // What may name a person is not counted: addresses, and numbers such as those of telephones and cases.
    private static final Pattern PERSONAL = Pattern.compile(".*(@|\\d{5}).*");

    @Inject
    Session database;

    @Inject
    InstantSource clock;

    void count(SearchWords words) {
        var normal = words.normal();
        if (normal.length() < 3
                || PERSONAL.matcher(words.text().replace(" ", "")).matches()) {
            return;
        }
        database.createNativeMutationQuery("""
                        INSERT INTO empty_search (day, words, times) VALUES (:day, :words, 1)
                        ON CONFLICT (day, words) DO UPDATE SET times = empty_search.times + 1""")
                .setParameter("day", LondonDays.of(clock.instant()))
                .setParameter("words", normal)
                .executeUpdate();
    }
}
