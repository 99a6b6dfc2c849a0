package uk.learningoffer.licence.timed;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import uk.learningoffer.platform.Ids;

/** People of councils and teams who wait, written past the service where time would be needed. */
final class Waiters {
    private Waiters() {}

    /** Approved applications of one council, in their order. */
    static List<UUID> of(String authority, int people, UUID course) {
        var ids = Rows.people(people);
        var applications = Rows.approved(ids, course);
        applications.forEach(application ->
                Rows.change("UPDATE application SET authority_code = ? WHERE id = ?", authority, application));
        return applications;
    }

    static void team(List<UUID> applications) {
        var team = Ids.next();
        UUID starter = Rows.value("SELECT person_id FROM application WHERE id = ?", applications.get(0));
        Rows.change(
                "INSERT INTO application_team (id, started_by, created_at, closes_at, sent_at) VALUES (?, ?, now(), now(), now())",
                team,
                starter);
        IntStream.range(0, applications.size())
                .forEach(index -> Rows.change(
                        "UPDATE application SET team_id = ?, team_place = ? WHERE id = ?",
                        team,
                        index + 1,
                        applications.get(index)));
    }

    /** Who got a licence of the pool, in the order in which they got it. */
    static List<UUID> served(UUID pool) {
        return Rows.list("SELECT application_id FROM allocation WHERE pool_id = ? ORDER BY id", pool);
    }

    static void policy(UUID pool, String policy) {
        Rows.change("UPDATE licence_pool SET policy = ? WHERE id = ?", policy, pool);
    }
}
