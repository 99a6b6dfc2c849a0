package uk.learningoffer.licence.timed;

import io.agroal.api.AgroalDataSource;
import io.quarkus.arc.Arc;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import uk.learningoffer.platform.Ids;

/** Rows that a test starts from, written past the service. */
public final class Rows {
    public static final LocalDate FAR = LocalDate.of(2099, 12, 31);

    private Rows() {}

    public static UUID person() {
        return people(1).get(0);
    }

    public static List<UUID> people(int count) {
        var ids = ids(count);
        change("""
                INSERT INTO person (id, email, authority_code, created_at)
                SELECT id, id || '@leeds.gov.uk', 'LDS', now() FROM unnest(?::uuid[]) id""", array(ids));
        return ids;
    }

    /** As after an erasure: whatever happens to them, nobody is written to. */
    public static List<UUID> peopleWithoutAddress(int count) {
        var ids = people(count);
        change("UPDATE person SET email = NULL, erased_at = now() WHERE id = ANY(?::uuid[])", array(ids));
        return ids;
    }

    /** Retired, so that no test of the library comes across it. */
    public static UUID course() {
        return courses(1).get(0);
    }

    /** One that people could see before it was retired, and so still can. */
    public static UUID courseOnceSeen() {
        var course = course();
        change("UPDATE course SET status = 'PUBLISHED' WHERE id = ?", course);
        change("UPDATE course SET status = 'RETIRED' WHERE id = ?", course);
        return course;
    }

    public static List<UUID> courses(int count) {
        var ids = ids(count);
        change("""
                INSERT INTO course (id, code, slug, title, platform, awarding_partner, url, hours, level, format,
                    cost_class, certificate, topics, languages, access_features, summary, status, created_at, updated_at)
                SELECT id, id, 'test-' || id, 'A course for a test', 'Test platform', 'A partner',
                    'https://example.com/' || id, 2, 'introductory', 'self-paced', 'funded', 'none', '{}', '{}', '{}',
                    'For a test', 'RETIRED', now(), now()
                FROM unnest(?::uuid[]) id""", array(ids));
        return ids;
    }

    public static UUID pool(UUID course) {
        return pools(List.of(course)).get(0);
    }

    /** Each for one course alone, and empty. */
    public static List<UUID> pools(List<UUID> courses) {
        var ids = ids(courses.size());
        change("""
                INSERT INTO licence_pool (id, name, platform, course_id, created_at)
                SELECT id, 'Test pool ' || id, 'Test platform', course, now()
                FROM unnest(?::uuid[], ?::uuid[]) AS new (id, course)""", array(ids), array(courses));
        return ids;
    }

    /** Adds free licences without serving anybody. */
    public static void licences(List<UUID> pools, int each, LocalDate endsOn, boolean transferable) {
        change("""
                WITH bought AS (
                    INSERT INTO purchase (id, pool_id, supplier_id, reference, ordered_on, quantity, list_price_pence,
                        price_paid_pence, starts_on, ends_on, transferable, created_at)
                    SELECT gen_random_uuid(), pool, ?, gen_random_uuid(), '2025-01-01', ?, 0, 0,
                        '2025-01-01', ?, ?, now()
                    FROM unnest(?::uuid[]) pool RETURNING id, pool_id, quantity, ends_on, transferable),
                seats AS (
                    INSERT INTO licence (id, pool_id, purchase_id, seat, status, ends_on, transferable)
                    SELECT gen_random_uuid(), pool_id, id, seat, 'AVAILABLE', ends_on, transferable
                    FROM bought, generate_series(1, quantity) seat)
                UPDATE licence_pool p SET purchased = p.purchased + b.quantity, available = p.available + b.quantity
                FROM bought b WHERE p.id = b.pool_id""", supplier(), each, endsOn, transferable, array(pools));
    }

    public static void licences(UUID pool, int count) {
        licences(List.of(pool), count, FAR, true);
    }

    /** One supplier for whoever needs one. */
    public static UUID supplier() {
        change("""
                INSERT INTO supplier (id, name, hands_out, created_at)
                VALUES (gen_random_uuid(), 'A supplier', 'INVITATIONS', now()) ON CONFLICT (lower(name)) DO NOTHING""");
        return value("SELECT id FROM supplier WHERE name = 'A supplier'");
    }

    public static UUID approved(UUID person, UUID course) {
        return approved(List.of(person), course).get(0);
    }

    /** Decided and told, in the moment before a licence is looked for. */
    public static List<UUID> approved(List<UUID> people, UUID course) {
        var ids = ids(people.size());
        change("""
                WITH wanted AS (SELECT * FROM unnest(?::uuid[], ?::uuid[]) AS new (id, person)),
                applied AS (
                    INSERT INTO application (id, reference, person_id, authority_code, status, course_id, motivators,
                        constraints, declared, created_at, submitted_at, decided_at, rule_outcome, rule_results,
                        rule_set_version)
                    SELECT id, id, person, 'LDS', 'APPROVED', ?::uuid, '{}', '{}', true, now(), now(), now(),
                        'ELIGIBLE', '[]', 1
                    FROM wanted RETURNING id, person_id),
                decided AS (
                    INSERT INTO decision (id, application_id, outcome, alternatives, decided_by, decided_at,
                        rule_results, rule_set_version)
                    SELECT gen_random_uuid(), id, 'APPROVED', '{}', person_id, now(), '[]', 1 FROM applied)
                INSERT INTO message (id, kind, dedupe_key, person_id, application_id, why, status, created_at, next_at)
                SELECT gen_random_uuid(), 'APPLICATION_RECEIVED', 'test:' || id, person_id, id, 'A test', 'SENT',
                    now(), now()
                FROM applied""", array(ids), array(people), course);
        return ids;
    }

    /** Makes licences and pools say what the allocations do. */
    public static void count(List<UUID> pools) {
        change("""
                WITH held AS (
                    UPDATE licence l SET status = 'HELD' FROM allocation a
                    WHERE a.licence_id = l.id AND l.pool_id = ANY(?::uuid[])
                        AND a.status IN ('RESERVED', 'ISSUED', 'ACTIVATED')
                    RETURNING l.pool_id)
                UPDATE licence_pool p SET available = available - 1, held = held + 1
                FROM held WHERE held.pool_id = p.id""", array(pools));
    }

    /** Takes the applications out of the test's way: neither a licence nor a place is missed. */
    public static void withdrawn(UUID... applications) {
        change("UPDATE application SET status = 'WITHDRAWN' WHERE id = ANY(?)", (Object) applications);
    }

    public static List<UUID> ids(int count) {
        var ids = new ArrayList<UUID>();
        while (ids.size() < count) {
            ids.add(Ids.next());
        }
        return ids;
    }

    /** @return how many rows changed */
    public static int change(String sql, Object... values) {
        return with(sql, values, PreparedStatement::executeUpdate);
    }

    /** The first column of every row. */
    @SuppressWarnings("unchecked")
    public static <T> List<T> list(String sql, Object... values) {
        return with(sql, values, statement -> {
            var rows = statement.executeQuery();
            var found = new ArrayList<T>();
            while (rows.next()) {
                found.add((T) rows.getObject(1));
            }
            return found;
        });
    }

    public static <T> T value(String sql, Object... values) {
        return Rows.<T>list(sql, values).get(0);
    }

    private interface Use<T> {
        T of(PreparedStatement statement) throws SQLException;
    }

    private static <T> T with(String sql, Object[] values, Use<T> use) {
        try (var connection =
                        Arc.container().instance(AgroalDataSource.class).get().getConnection();
                var statement = connection.prepareStatement(sql)) {
            for (var index = 0; index < values.length; index++) {
                statement.setObject(index + 1, values[index]);
            }
            return use.of(statement);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static String array(List<UUID> ids) {
        return "{" + String.join(",", ids.stream().map(UUID::toString).toList()) + "}";
    }
}
