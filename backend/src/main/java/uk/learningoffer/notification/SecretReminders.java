package uk.learningoffer.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import uk.learningoffer.notification.Letter.Recipient;
import uk.learningoffer.platform.clock.LondonDays;
import uk.learningoffer.platform.database.Instants;
import uk.learningoffer.platform.database.SqlText;
import uk.learningoffer.platform.database.Statements;
import uk.learningoffer.platform.job.Job;
import uk.learningoffer.platform.job.Run;
import uk.learningoffer.platform.job.TimedWork;

/**
 * Tells a council's leads that the secret of a system of theirs ends, 30, 7 and 1 days before: each once, and not where
 * the system has changed over to a later one. Where days were missed, the latest is enough.
 */
@ApplicationScoped
class SecretReminders implements TimedWork {
    private static final String DUE = """
            FROM partner_client_secret s
            JOIN partner_client c ON c.id = s.client AND c.revoked_at IS NULL
            JOIN person p ON p.authority_code = c.authority_code AND p.email IS NOT NULL AND p.disabled_at IS NULL
            JOIN person_role g ON g.person_id = p.id AND g.role = 'COUNCIL_LEAD'
            JOIN LATERAL (
                SELECT min(day) AS day FROM unnest(ARRAY[30, 7, 1]) day
                WHERE s.expires_at <= CAST(:now AS timestamptz) + make_interval(days => day)
            ) r ON r.day IS NOT NULL
            WHERE s.revoked_at IS NULL AND s.expires_at > CAST(:now AS timestamptz)
                AND NOT EXISTS (
                    SELECT FROM partner_client_secret later WHERE later.client = s.client AND later.revoked_at IS NULL
                        AND later.expires_at > s.expires_at AND later.last_used_at IS NOT NULL)
                AND NOT EXISTS (
                    SELECT FROM message m
                    WHERE m.dedupe_key = 'CLIENT_SECRET_ENDING:' || s.id || ':' || r.day || ':' || p.id)""";
    private static final SqlText READ = SqlText.of(
            "SELECT s.id, s.ending, s.expires_at, c.id AS client, c.name AS system, r.day, p.id AS person, p.email, p.name "
                    + DUE + " ORDER BY s.id, p.id LIMIT 200");

    @Inject
    Statements statements;

    @Inject
    Outbox outbox;

    @Inject
    InstantSource clock;

    @Override
    public Job job() {
        return new Job(
                "remind-of-secrets",
                "Tells council leads that the secret of a system of theirs ends, 30, 7 and 1 days before.",
                "1h",
                "SELECT 'secret ' || s.id AS record, s.expires_at - make_interval(days => r.day) AS due_since " + DUE);
    }

    @Override
    public void run(Run run) {
        run.untilDone("reminders", () -> {
            var letters = due();
            outbox.write(letters);
            return letters.size();
        });
    }

    private List<Letter> due() {
        return statements.of(READ).with("now", clock.instant()).list(SecretReminders::letter);
    }

    private static Letter letter(ResultSet row) throws SQLException {
        var person = row.getObject("person", UUID.class);
        return new Letter(
                MessageKind.CLIENT_SECRET_ENDING,
                row.getString("id") + ":" + row.getInt("day") + ":" + person,
                new Recipient(row.getString("email"), person, null),
                Map.of(
                        "greeting", Greeting.to(row.getString("name")),
                        "systemName", row.getString("system"),
                        "ending", row.getString("ending"),
                        "endsOn", CaseFacts.day(LondonDays.of(Instants.of(row, "expires_at"))),
                        "clientId", row.getString("client")));
    }
}
