package uk.learningoffer.application.record;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Collectors;
import uk.learningoffer.application.eligibility.EligibilityHistory;
import uk.learningoffer.application.eligibility.EligibilityQuestion;
import uk.learningoffer.platform.database.SqlText;
import uk.learningoffer.platform.database.Statements;

/** What people and councils asked for and were given before: one statement, whatever is asked. */
@ApplicationScoped
public class ApplicationHistory implements EligibilityHistory {
    private static final String GIVEN =
            "status IN ('APPROVED', 'WAITING', 'FULFILLED') AND decided_at >= CAST(:since AS timestamptz)";
    private static final SqlText SQL = SqlText.of("""
            SELECT EXISTS (SELECT FROM application WHERE person_id = :person AND course_key = :course
                    AND status IN (%s) AND id IS DISTINCT FROM :except),
                (SELECT count(*) FROM application WHERE person_id = :person AND %s),
                (SELECT count(*) FROM application WHERE authority_code = :authority AND %2$s)""".formatted(
                    ApplicationStatus.open().stream()
                            .map(status -> "'" + status + "'")
                            .sorted()
                            .collect(Collectors.joining(", ")),
                    GIVEN));

    @Inject
    ApplicationRepository applications;

    @Inject
    Statements database;

    @Override
    public Past of(EligibilityQuestion question, String authorityCode, Instant since) {
        var applicant = question.applicant();
        return applicant == null
                ? of(null, authorityCode, since, question.courseKey(), null)
                : of(applicant.personId(), authorityCode, since, question.courseKey(), applicant.application());
    }

    /** What the person and the council were given. */
    public Past given(UUID personId, String authorityCode, Instant since) {
        return of(personId, authorityCode, since, null, null);
    }

    /** @param except an application that does not count */
    public boolean hasOpen(UUID personId, String courseKey, UUID except) {
        return of(personId, null, Instant.EPOCH, courseKey, except).open();
    }

    private Past of(UUID personId, String authorityCode, Instant since, String courseKey, UUID except) {
        // What was just changed in this transaction counts.
        applications.flush();
        return database.of(SQL)
                .with("person", personId)
                .with("except", except)
                .with("course", courseKey)
                .with("authority", authorityCode)
                .with("since", since)
                .one(row -> new Past(row.getBoolean(1), row.getLong(2), row.getLong(3)));
    }
}
