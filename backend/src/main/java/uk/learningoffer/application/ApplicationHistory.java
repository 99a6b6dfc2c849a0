package uk.learningoffer.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Collectors;
import uk.learningoffer.platform.database.SqlText;
import uk.learningoffer.platform.database.Statements;

/** What people and councils asked for and were given before: one statement, whatever is asked. */
@ApplicationScoped
class ApplicationHistory {
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

    /** @param open whether another application of the person for the course is open */
    record Past(boolean open, long givenToPerson, long givenToAuthority) {}

    @Inject
    ApplicationRepository applications;

    @Inject
    Statements database;

    /** @param authorityCode null where it is not known */
    Past of(EligibilityQuestion question, String authorityCode, Instant since) {
        // What was just changed in this transaction counts.
        applications.flush();
        var applicant = question.applicant();
        return database.of(SQL)
                .with("person", applicant == null ? null : applicant.personId())
                .with("except", applicant == null ? (UUID) null : applicant.application())
                .with("course", question.courseKey())
                .with("authority", authorityCode)
                .with("since", since)
                .one(row -> new Past(row.getBoolean(1), row.getLong(2), row.getLong(3)));
    }
}
