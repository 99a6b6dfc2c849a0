package uk.learningoffer.authority;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.hibernate.Session;

/** Which authority a public sector domain that nobody has mapped may belong to. Only a suggestion to a person. */
@ApplicationScoped
class DomainGuess {
    private static final Set<String> OF_COUNCILS = Set.of("gov.uk", "gov.scot", "gov.wales", "llyw.cymru");
    private static final double SIMILAR_ENOUGH = 0.4;

    @Inject
    Session database;

    /** The authority whose name, or the name of one of whose domains, is most like the domain's. */
    Optional<Authority> nearest(EmailAddress email, LocalDate today) {
        return OF_COUNCILS.stream()
                .filter(suffix -> email.domain().endsWith("." + suffix))
                .findFirst()
                .flatMap(suffix -> mostLike(labelBefore(email.domain(), suffix), today));
    }

    private static String labelBefore(String domain, String suffix) {
        var labels = domain.substring(0, domain.length() - suffix.length() - 1);
        return labels.substring(labels.lastIndexOf('.') + 1);
    }

    private Optional<Authority> mostLike(String label, LocalDate today) {
        return database.createNativeQuery("""
                        SELECT a.* FROM authority a
                        CROSS JOIN LATERAL (
                            SELECT greatest(
                                similarity(a.name, :label),
                                max(similarity(split_part(d.domain, '.', 1), :label))) AS likeness
                            FROM authority_domain d WHERE d.authority_code = a.code AND d.retired_at IS NULL) l
                        WHERE l.likeness >= :enough AND (a.last_day IS NULL OR a.last_day >= :today)
                            AND (a.start_date IS NULL OR a.start_date <= :today)
                        ORDER BY l.likeness DESC, a.name, a.code LIMIT 1""", Authority.class)
                .setParameter("label", label)
                .setParameter("enough", SIMILAR_ENOUGH)
                .setParameter("today", today)
                .uniqueResultOptional();
    }
}
