package uk.learningoffer.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import uk.learningoffer.identity.caller.Roles;
import uk.learningoffer.notification.Letter.Recipient;
import uk.learningoffer.platform.clock.LondonDays;
import uk.learningoffer.platform.database.SqlText;
import uk.learningoffer.platform.database.Statements;
import uk.learningoffer.platform.job.Job;
import uk.learningoffer.platform.job.Run;
import uk.learningoffer.platform.job.TimedWork;

/**
 * Tells staff who asked for it that the board report of the last month is there. Where days were missed, the latest
 * report is enough. Who is of the staff no more is not told, and their subscription ends.
 */
@ApplicationScoped
class BoardReportMessages implements TimedWork {
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.UK);
    private static final String DUE = "FROM report_subscription s WHERE s.next_on <= :today";
    private static final SqlText CLAIM = SqlText.of("""
            SELECT s.person_id, p.name, CASE WHEN p.disabled_at IS NULL AND EXISTS (
                SELECT FROM person_role r WHERE r.person_id = p.id AND r.role = ANY(:staff)) THEN p.email END AS email
            FROM report_subscription s JOIN person p ON p.id = s.person_id WHERE s.next_on <= :today
            ORDER BY s.person_id LIMIT 200 FOR UPDATE OF s SKIP LOCKED""");
    private static final SqlText MOVE_ON =
            SqlText.of("UPDATE report_subscription SET next_on = :next WHERE person_id = ANY(:people)");
    private static final SqlText END = SqlText.of("DELETE FROM report_subscription WHERE person_id = ANY(:people)");

    @Inject
    Statements database;

    @Inject
    Outbox outbox;

    @Inject
    InstantSource clock;

    /** @param email null of who is of the staff no more */
    private record Subscriber(UUID person, String name, String email) {
        boolean isStaff() {
            return email != null;
        }
    }

    @Override
    public Job job() {
        return new Job(
                "tell-of-board-report",
                "Tells staff who asked for it of the board report, on the first working day of each month.",
                "10m",
                "SELECT 'subscription of ' || s.person_id AS record,"
                        + " CAST(s.next_on AS timestamp) AT TIME ZONE 'Europe/London' AS due_since " + DUE);
    }

    @Override
    public void run(Run run) {
        run.untilDone("reports", () -> tell(LondonDays.of(clock.instant())));
    }

    private int tell(LocalDate today) {
        var due = database.of(CLAIM)
                .with("today", today)
                .with("staff", Roles.STAFF)
                .list(row -> new Subscriber(
                        row.getObject("person_id", UUID.class), row.getString("name"), row.getString("email")));
        var staff = due.stream().filter(Subscriber::isStaff).toList();
        var month = ReportDays.month(today);
        outbox.write(staff.stream().map(each -> letter(each, month)).toList());
        database.of(MOVE_ON)
                .with("next", ReportDays.after(today))
                .ids("people", staff.stream().map(Subscriber::person).toList())
                .update();
        database.of(END).ids("people", others(due)).update();
        return due.size();
    }

    private static List<UUID> others(List<Subscriber> due) {
        return due.stream()
                .filter(each -> !each.isStaff())
                .map(Subscriber::person)
                .toList();
    }

    private static Letter letter(Subscriber to, YearMonth month) {
        return new Letter(
                MessageKind.BOARD_REPORT,
                month + ":" + to.person(),
                new Recipient(to.email(), to.person(), null),
                Map.of(
                        "greeting", Greeting.to(to.name()),
                        "month", MONTH.format(month),
                        "yearMonth", month.toString()));
    }
}
