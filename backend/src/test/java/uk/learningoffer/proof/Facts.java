package uk.learningoffer.proof;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import uk.learningoffer.platform.Ids;

/** What a proof starts from, written past the service: people, courses, licences, applications that wait. */
final class Facts {
    private final Database database;

    Facts(Database database) {
        this.database = database;
    }

    List<UUID> people(int count) {
        var ids = ids(count);
        database.change("""
                INSERT INTO person (id, email, name, authority_code, created_at)
                SELECT id, id || '@leeds.gov.uk', 'Sam Applicant', 'LDS', now() FROM unnest(?::uuid[]) id""", Database.array(ids));
        return ids;
    }

    UUID reviewer() {
        var id = Ids.next();
        database.change("""
                INSERT INTO person (id, email, name, authority_code, created_at)
                VALUES (?, ? || '@manchester.gov.uk', 'Alex Reviewer', 'MAN', now())""", id, id);
        database.change("INSERT INTO person_role (person_id, role, granted_at) VALUES (?, 'REVIEWER', now())", id);
        return id;
    }

    /** @return the secret of a new session */
    String session(UUID person) {
        var id = Ids.next();
        database.change("""
                WITH opened AS (
                    INSERT INTO session (id, person_id, device, created_at, last_used_at, expires_at, second_factor_at)
                    VALUES (?, ?, 'Proof', now(), now(), now() + interval '8 hours', now()) RETURNING id)
                INSERT INTO refresh_token (hash, session_id, issued_at)
                SELECT sha256(CAST('proof-' || id AS bytea)), id, now() FROM opened""", id, person);
        return "proof-" + id;
    }

    /** Funded and published, each with a pool of its own. */
    List<UUID> courses(int count, int licencesEach) {
        var ids = ids(count);
        database.change("""
                WITH offered AS (
                    INSERT INTO course (id, code, slug, title, platform, awarding_partner, url, hours, level, format,
                        cost_class, certificate, topics, languages, access_features, summary, status, created_at, updated_at)
                    SELECT id, id, 'proof-' || id, 'A course for a proof', 'Proof platform', 'A partner',
                        'https://example.com/' || id, 2, 'introductory', 'self-paced', 'funded', 'none', '{}', '{}', '{}',
                        'For a proof', 'PUBLISHED', now(), now()
                    FROM unnest(?::uuid[]) id RETURNING id)
                INSERT INTO licence_pool (id, name, platform, course_id, created_at)
                SELECT id, 'Pool ' || id, 'Proof platform', id, now() FROM offered""", Database.array(ids));
        if (licencesEach > 0) {
            licences(ids, licencesEach);
        }
        return ids;
    }

    private void licences(List<UUID> pools, int each) {
        database.change("""
                INSERT INTO supplier (id, name, hands_out, created_at)
                VALUES (gen_random_uuid(), 'A supplier', 'INVITATIONS', now()) ON CONFLICT (lower(name)) DO NOTHING""");
        database.change("""
                WITH bought AS (
                    INSERT INTO purchase (id, pool_id, supplier_id, reference, ordered_on, quantity, list_price_pence,
                        price_paid_pence, starts_on, ends_on, transferable, created_at)
                    SELECT gen_random_uuid(), pool, s.id, gen_random_uuid(), '2025-01-01', ?, 0, 0,
                        '2025-01-01', '2099-12-31', true, now()
                    FROM unnest(?::uuid[]) pool, supplier s WHERE s.name = 'A supplier' RETURNING purchase.id, pool_id, quantity, ends_on, transferable),
                seats AS (
                    INSERT INTO licence (id, pool_id, purchase_id, seat, status, ends_on, transferable)
                    SELECT gen_random_uuid(), pool_id, id, seat, 'AVAILABLE', ends_on, transferable
                    FROM bought, generate_series(1, quantity) seat)
                UPDATE licence_pool p SET purchased = quantity, available = quantity FROM bought b WHERE p.id = b.pool_id""", each, Database.array(pools));
    }

    /** One for each person, complete and waiting for a decision. */
    List<UUID> submitted(List<UUID> people, UUID course) {
        var ids = ids(people.size());
        database.change("""
                WITH applied AS (
                    INSERT INTO application (id, reference, person_id, authority_code, status, course_id, motivators,
                        constraints, declared, created_at, submitted_at, rule_outcome, rule_results, rule_set_version)
                    SELECT id, id, person, 'LDS', 'SUBMITTED', ?::uuid, '{}', '{}', true, now(), now(), 'ELIGIBLE',
                        '[]', 1
                    FROM unnest(?::uuid[], ?::uuid[]) AS new (id, person) RETURNING id, person_id)
                INSERT INTO message (id, kind, dedupe_key, person_id, application_id, why, status, created_at, next_at)
                SELECT gen_random_uuid(), 'APPLICATION_RECEIVED', 'proof:' || id, person_id, id, 'A proof', 'SENT',
                    now(), now()
                FROM applied""", course, Database.array(ids), Database.array(people));
        return ids;
    }

    private static List<UUID> ids(int count) {
        return Stream.generate(Ids::next).limit(count).toList();
    }
}
