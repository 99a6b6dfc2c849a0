package uk.learningoffer.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import uk.learningoffer.audit.Audit;
import uk.learningoffer.platform.clock.LondonDays;
import uk.learningoffer.platform.database.SqlText;
import uk.learningoffer.platform.database.Statements;

/** Who of the staff gets the board report each month. Asking twice is asking once. */
@ApplicationScoped
class ReportSubscriptions {
    private static final SqlText NEXT = SqlText.of("SELECT next_on FROM report_subscription WHERE person_id = :person");
    private static final SqlText INSERT = SqlText.of("""
            INSERT INTO report_subscription (person_id, subscribed_at, next_on)
            VALUES (:person, CAST(:now AS timestamptz), :next) ON CONFLICT (person_id) DO NOTHING""");
    private static final SqlText DELETE = SqlText.of("DELETE FROM report_subscription WHERE person_id = :person");

    @Inject
    Statements database;

    @Inject
    Audit audit;

    @Inject
    InstantSource clock;

    ReportSubscription of(UUID person) {
        return database.of(NEXT)
                .with("person", person)
                .first(row -> row.getObject(1, LocalDate.class))
                .map(ReportSubscription::until)
                .orElseGet(() -> ReportSubscription.none(next()));
    }

    @Transactional
    ReportSubscription begin(UUID person) {
        var begun = database.of(INSERT)
                .with("person", person)
                .with("now", clock.instant())
                .with("next", next())
                .update();
        if (begun > 0) {
            audit.record("board-report.subscribed", "person", person, Map.of());
        }
        return of(person);
    }

    @Transactional
    void end(UUID person) {
        if (database.of(DELETE).with("person", person).update() > 0) {
            audit.record("board-report.unsubscribed", "person", person, Map.of());
        }
    }

    private LocalDate next() {
        return ReportDays.after(LondonDays.of(clock.instant()));
    }
}
