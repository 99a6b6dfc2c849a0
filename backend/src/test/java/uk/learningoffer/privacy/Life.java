package uk.learningoffer.privacy;

import static uk.learningoffer.testsupport.Given.fullAnswers;
import static uk.learningoffer.testsupport.People.as;
import static uk.learningoffer.testsupport.People.asNew;

import io.quarkus.arc.Arc;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import uk.learningoffer.licence.timed.Chain;
import uk.learningoffer.licence.timed.Rows;
import uk.learningoffer.platform.crypto.Vault;
import uk.learningoffer.testsupport.Given;
import uk.learningoffer.testsupport.People;
import uk.learningoffer.testsupport.People.Somebody;
import uk.learningoffer.testsupport.Sql;
import uk.learningoffer.testsupport.TeamGiven;

/** Somebody of whom there is a row in every table that has any of people, as far as possible by the service itself. */
final class Life {
    private static final String UNGUARDED = "SET session_replication_role = replica; ";

    final Somebody person = People.applicantOf("MAN");
    final UUID pool;
    final UUID allocation;
    final UUID application;
    final UUID named;

    Life() {
        var course = Rows.course();
        pool = Rows.pool(course);
        Rows.licences(pool, 1);
        application = Arc.container().instance(Chain.class).get().approve(Rows.approved(person.id(), course));
        allocation = Canaries.id("SELECT id FROM allocation WHERE application_id = '" + application + "'");
        named = named();
        rowsOfOthers();
    }

    /** A course that is in no library, asked for and sent. */
    private UUID named() {
        var draft = TeamGiven.seen(asNew(person).body(Map.of()).post(Given.APPLICATIONS));
        var answers = new HashMap<>(fullAnswers());
        answers.put(
                "namedCourse",
                Map.of("title", "A course", "url", "https://example.com/" + UUID.randomUUID(), "why", "It fits"));
        var answered = TeamGiven.seen(as(person)
                .header("If-Match", draft.etag())
                .body(answers)
                .patch(Given.APPLICATIONS + "/{id}", draft.id()));
        TeamGiven.seen(Given.move(person, answered, "submission", null));
        return draft.id();
    }

    private void rowsOfOthers() {
        var vault = Arc.container().instance(Vault.class).get();
        var address = vault.keyedHash("opening-notice", person.email());
        var needs = vault.keyedHash("unmet-need-address", person.email());
        var staff = People.reviewer().id();
        var supplier = Rows.supplier();
        Sql.run(UNGUARDED
                + """
                INSERT INTO past_decision (id, application_id, outcome, alternatives, decided_by, decided_at, rule_results,
                    rule_set_version, ended_as, ended_by, ended_at)
                VALUES (gen_random_uuid(), '%1$s', 'DECLINED', '{}', '%3$s', now(), '[]', 1, 'UNDONE', '%3$s', now());
                INSERT INTO decision_proposal (id, application_id, outcome, alternatives, proposed_by, proposed_at, settled_as,
                    settled_by, settled_at)
                VALUES (gen_random_uuid(), '%1$s', 'APPROVED', '{}', '%3$s', now(), 'RETURNED', '%3$s', now());
                INSERT INTO manager_approval (application_id, token_hash, asked_at, due_on, agrees, answered_at)
                VALUES ('%1$s', decode(md5('%1$s'), 'hex'), now(), current_date, true, now());
                INSERT INTO timeline_entry (id, application_id, at, kind, visible_to_applicant)
                VALUES (gen_random_uuid(), '%1$s', now(), 'NOTE', false);
                INSERT INTO allocation_evidence (id, allocation_id, source, says, happened_on, moved, recorded_at)
                VALUES (gen_random_uuid(), '%2$s', 'LEARNER', 'PROGRESS', current_date, false, now());
                INSERT INTO allocation_leave (id, allocation_id, from_on, until_on, said_by, said_at)
                VALUES (gen_random_uuid(), '%2$s', '2020-01-01', '2020-01-02', '%3$s', now());
                INSERT INTO reclaim_notice (id, allocation_id, status, reason, words, given_by, given_at, reply_by, answer,
                    answered_at, settled_by, settled_at, settled_words)
                VALUES (gen_random_uuid(), '%2$s', 'WITHDRAWN', 'OTHER', 'x', '%3$s', now(), current_date, 'x', now(), '%3$s',
                    now(), 'x');
                INSERT INTO feedback (id, allocation_id, kind, given_at) VALUES
                    (gen_random_uuid(), '%2$s', 'AFTER_COMPLETION', now());
                INSERT INTO supplier_seat (allocation_id, supplier_id) VALUES ('%2$s', '%5$s') ON CONFLICT DO NOTHING;
                INSERT INTO desk_batch (id, supplier_id, kind, status, claimed_by, created_at, ended_at)
                VALUES ('%2$s', '%5$s', 'INVITATION', 'DONE', '%3$s', now(), now());
                INSERT INTO desk_batch_member (batch_id, position, allocation_id, kind, outcome, failure)
                VALUES ('%2$s', 1, '%2$s', 'INVITATION', 'FAILED', 'x');
                INSERT INTO supplier_report_row (report_id, number, cells, outcome, email)
                VALUES (gen_random_uuid(), 1, '{}', 'UNKNOWN', '%6$s');
                INSERT INTO supplier_address (supplier_id, email, person_id, same, decided_by, decided_at)
                VALUES ('%5$s', '%2$s', '%7$s', true, '%3$s', now());
                INSERT INTO invitation (id, email, name, invited_by, named_title, named_url, named_why, status, created_at,
                    sent_at, expires_at)
                VALUES (gen_random_uuid(), '%6$s', 'x', '%3$s', 'x', 'https://example.com', 'x', 'OPEN', now(), now(), now()),
                    (gen_random_uuid(), 'other@example.com', 'x', '%7$s', 'x', 'https://example.com', 'x', 'OPEN', now(),
                    now(), now());
                INSERT INTO vouching (id, person_id, authority_code, reason, vouched_by, vouched_at)
                VALUES (gen_random_uuid(), '%7$s', 'MAN', 'x', '%3$s', now());
                INSERT INTO provider_link (issuer, subject, person_id, linked_at)
                VALUES ('https://login.example.org', '%2$s', '%7$s', now());
                INSERT INTO saved_view (id, person_id, page, name, query, created_at)
                VALUES (gen_random_uuid(), '%7$s', 'QUEUE', 'x', 'x', now());
                INSERT INTO report_subscription (person_id, subscribed_at, next_on) VALUES ('%7$s', now(), '2099-01-01');
                INSERT INTO unmet_need (id, words, status, address_hash, created_at, reason, answered_at)
                VALUES (gen_random_uuid(), 'x', 'DECLINED', '%9$s', now(), 'x', now());
                INSERT INTO second_factor (person_id, last_step) VALUES ('%7$s', 1);
                INSERT INTO recovery_code (hash, person_id) VALUES (decode(md5('%7$s'), 'hex'), '%7$s');
                INSERT INTO opening_notice (id, address_hash, sealed, asked_at) VALUES (gen_random_uuid(), '%8$s', '', now());
                INSERT INTO sign_in_challenge (id, email, token_hash, code_hash, requested_at, expires_at)
                VALUES (gen_random_uuid(), '%6$s', decode(md5('%2$s'), 'hex'), '', now(), now());
                INSERT INTO role_invitation (id, email, roles, token_hash, invited_by, created_at, sent_at, expires_at,
                    accepted_at, accepted_by)
                VALUES (gen_random_uuid(), '%6$s', '{EDITOR}', decode(md5('%7$s'), 'hex'), '%3$s', now(), now(), now(), now(),
                    '%7$s');
                INSERT INTO person_role (person_id, role, granted_at) VALUES ('%7$s', 'EDITOR', now());
                INSERT INTO idempotency (owner, route, key, request_hash, status, body, created_at)
                VALUES ('%3$s', 'x', '%2$s', '', 200, '{"name": "%6$s"}', now())
                """.formatted(
                        application, allocation, staff, pool, supplier, person.email(), person.id(), address, needs));
    }

    /** Two months ago, by the triggers that would have noted it then. */
    void inAClosedMonth() {
        Sql.run("""
                UPDATE application SET submitted_at = now() - interval '70 days' WHERE id IN ('%1$s', '%2$s');
                UPDATE decision SET decided_at = now() - interval '65 days' WHERE application_id = '%1$s';
                UPDATE allocation SET issued_at = now() - interval '64 days' WHERE id = '%3$s'
                """.formatted(application, named, allocation));
    }

    /** What no service would leave like this. */
    void endRole() {
        Sql.run("DELETE FROM person_role WHERE person_id = '" + person.id() + "'");
    }

    void clear() {
        Sql.run(UNGUARDED + """
                DELETE FROM invitation WHERE invited_by = '%3$s' OR named_url = 'https://example.com';
                DELETE FROM allocation_leave WHERE allocation_id = '%2$s';
                DELETE FROM desk_batch_member WHERE allocation_id = '%2$s';
                DELETE FROM desk_batch WHERE id = '%2$s';
                DELETE FROM supplier_report_row r WHERE NOT EXISTS (SELECT FROM supplier_report s WHERE s.id = r.report_id);
                DELETE FROM manager_approval WHERE application_id = '%1$s';
                DELETE FROM decision_proposal WHERE application_id = '%1$s';
                DELETE FROM past_decision WHERE application_id = '%1$s';
                DELETE FROM reclaim_notice WHERE allocation_id = '%2$s'
                """.formatted(application, allocation, person.id()));
    }
}
