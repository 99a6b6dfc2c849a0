package uk.learningoffer.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.hibernate.Session;
import uk.learningoffer.authority.AuthorityName;
import uk.learningoffer.identity.CurrentUser;
import uk.learningoffer.platform.clock.LondonDays;
import uk.learningoffer.platform.page.Page;

/** Lists of applications: one statement for a page. */
@ApplicationScoped
class ApplicationList {
    @Inject
    Session database;

    @Inject
    InstantSource clock;

    @Transactional
    Page<ApplicationSummary> page(ApplicationQuery query, CurrentUser caller) {
        var order = ListOrder.of(query, caller);
        var now = clock.instant();
        var sql = ListSql.of(query, order, caller, now);
        var asStaff = ApplicationScope.isStaff(caller);
        var statement = database.createNativeQuery(sql.text(), Tuple.class)
                .addScalar("id", UUID.class)
                .addScalar("reference", String.class)
                .addScalar("status", String.class)
                .addScalar("course_title", String.class)
                .addScalar("applicant_name", String.class)
                .addScalar("authority_code", String.class)
                .addScalar("authority_name", String.class)
                .addScalar("authority_region", String.class)
                .addScalar("created_at", Instant.class)
                .addScalar("submitted_at", Instant.class)
                .addScalar("rule_outcome", String.class)
                .addScalar("version", Long.class)
                .addScalar("asked_at", Instant.class)
                .addScalar("decided_at", Instant.class)
                .addScalar("paused_days", Integer.class)
                .addScalar("due_on", LocalDate.class)
                .addScalar("nation", String.class)
                .addScalar("claimed_until", Instant.class)
                .addScalar("claimed_by", String.class);
        sql.parameters().forEach(statement::setParameter);
        var rows = statement
                .getResultStream()
                .map(row -> summary(row, asStaff, now))
                .toList();
        return Page.of(rows, query.limit, order::position);
    }

    private static ApplicationSummary summary(Tuple row, boolean asStaff, Instant now) {
        var authority = row.get("authority_code", String.class);
        var submittedAt = row.get("submitted_at", Instant.class);
        var outcome = row.get("rule_outcome", String.class);
        return new ApplicationSummary(
                row.get("id", UUID.class),
                row.get("reference", String.class),
                ApplicationStatus.valueOf(row.get("status", String.class)),
                row.get("course_title", String.class),
                row.get("applicant_name", String.class),
                authority == null
                        ? null
                        : new AuthorityName(
                                authority,
                                row.get("authority_name", String.class),
                                row.get("authority_region", String.class)),
                row.get("created_at", Instant.class),
                submittedAt,
                submittedAt == null
                        ? null
                        : (int) ChronoUnit.DAYS.between(LondonDays.of(submittedAt), LondonDays.of(now)),
                outcome == null ? null : EligibilityOutcome.valueOf(outcome),
                ServiceClock.of(marks(row), row.get("nation", String.class), now),
                asStaff ? row.get("claimed_by", String.class) : null,
                asStaff ? row.get("claimed_until", Instant.class) : null,
                row.get("version", Long.class));
    }

    private static ServiceClock.Marks marks(Tuple row) {
        return new ServiceClock.Marks(
                ApplicationStatus.valueOf(row.get("status", String.class)),
                row.get("submitted_at", Instant.class),
                row.get("asked_at", Instant.class),
                row.get("decided_at", Instant.class),
                row.get("paused_days", Integer.class),
                row.get("due_on", LocalDate.class));
    }
}
