package uk.learningoffer.application.queue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import uk.learningoffer.application.eligibility.EligibilityOutcome;
import uk.learningoffer.application.record.ApplicationScope;
import uk.learningoffer.application.record.ApplicationStatus;
import uk.learningoffer.application.record.ServiceClock;
import uk.learningoffer.authority.AuthorityName;
import uk.learningoffer.identity.caller.CurrentUser;
import uk.learningoffer.platform.clock.LondonDays;
import uk.learningoffer.platform.database.Instants;
import uk.learningoffer.platform.database.SqlText;
import uk.learningoffer.platform.database.Statements;
import uk.learningoffer.platform.page.Page;

/** Lists of applications: one statement for a page, and one before it where words are looked for. */
@ApplicationScoped
public class ApplicationList {
    // As many as there are combinations of filters, not of their values.
    private final Map<String, SqlText> shapes = new ConcurrentHashMap<>();

    @Inject
    Statements database;

    @Inject
    WordsSearch words;

    @Inject
    InstantSource clock;

    public Page<ApplicationSummary> page(ApplicationQuery query, CurrentUser caller) {
        var asStaff = ApplicationScope.isStaff(caller);
        var found = asStaff ? words.find(query.q) : WordsFound.unsearched(query.q);
        var now = clock.instant();
        var sql = ListSql.of(query, found, caller, now);
        var statement = database.of(shapes.computeIfAbsent(sql.text(), SqlText::of));
        sql.values().accept(statement);
        var order = ListOrder.of(query, caller);
        return Page.of(statement.list(row -> summary(row, asStaff, now)), query.limit, order::position);
    }

    private static ApplicationSummary summary(ResultSet row, boolean asStaff, Instant now) throws SQLException {
        var authority = row.getString(6);
        var outcome = row.getString(11);
        var marks = new ServiceClock.Marks(
                ApplicationStatus.valueOf(row.getString(3)),
                Instants.of(row, 10),
                Instants.of(row, 13),
                Instants.of(row, 14),
                row.getInt(15),
                row.getObject(16, LocalDate.class));
        return new ApplicationSummary(
                row.getObject(1, UUID.class),
                row.getString(2),
                marks.status(),
                row.getString(4),
                row.getString(5),
                authority == null ? null : new AuthorityName(authority, row.getString(7), row.getString(8)),
                Instants.of(row, 9),
                marks.submittedAt(),
                marks.submittedAt() == null ? null : days(marks.submittedAt(), now),
                outcome == null ? null : EligibilityOutcome.valueOf(outcome),
                ServiceClock.of(marks, row.getString(17), now),
                asStaff ? row.getString(19) : null,
                asStaff ? Instants.of(row, 18) : null,
                asStaff && row.getBoolean(22),
                row.getObject(20, UUID.class),
                row.getInt(21),
                row.getLong(12));
    }

    private static int days(Instant from, Instant to) {
        return (int) ChronoUnit.DAYS.between(LondonDays.of(from), LondonDays.of(to));
    }
}
