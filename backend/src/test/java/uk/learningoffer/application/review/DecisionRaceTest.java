package uk.learningoffer.application.review;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.learningoffer.testsupport.People.reviewer;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import uk.learningoffer.identity.caller.CurrentUser;
import uk.learningoffer.identity.caller.Roles;
import uk.learningoffer.licence.timed.Rows;
import uk.learningoffer.testsupport.ApiTest;
import uk.learningoffer.testsupport.People.Somebody;
import uk.learningoffer.testsupport.Race;

/** Every deed in its own transaction on its own connection, all at the same moment. */
@ApiTest
class DecisionRaceTest {
    private static final int CASES = 500;
    private static final int WITHDRAWALS = 60;

    @Inject
    RacingDeeds deeds;

    private final UUID course = Rows.course();

    @Test
    void of_two_reviewers_on_each_of_500_cases_one_decides() {
        Rows.pool(course);
        var one = asReviewer(reviewer());
        var other = asReviewer(reviewer());
        for (var id : sent(CASES)) {
            var won = race(() -> deeds.decline(id, one), () -> deeds.decline(id, other));
            assertThat(won).containsExactlyInAnyOrder(true, false);
        }
        assertThat(Rows.<Long>value(
                        "SELECT count(*) FROM decision d JOIN application a ON a.id = d.application_id"
                                + " WHERE a.course_id = ?",
                        course))
                .isEqualTo(CASES);
        assertThat(Rows.<Long>value(
                        "SELECT count(*) FROM timeline_entry t JOIN application a ON a.id = t.application_id"
                                + " WHERE t.kind = 'DECLINED' AND a.course_id = ?",
                        course))
                .isEqualTo(CASES);
    }

    @Test
    void a_withdrawal_and_an_approval_at_once_leave_no_licence_behind() {
        var pool = Rows.pool(course);
        Rows.licences(pool, WITHDRAWALS);
        var reviewer = asReviewer(reviewer());
        for (var id : sent(WITHDRAWALS)) {
            var holder = new CurrentUser(
                    Rows.value("SELECT person_id FROM application WHERE id = ?", id), null, "MAN", Set.of());
            var won = race(() -> deeds.withdraw(id, holder), () -> deeds.approve(id, reviewer));
            assertThat(won).containsExactlyInAnyOrder(true, false);
            assertThat(Rows.<String>value("SELECT status FROM application WHERE id = ?", id))
                    .isIn("WITHDRAWN", "FULFILLED");
        }
        assertThat(Rows.<Long>value(
                        "SELECT count(*) FROM application WHERE course_id = ? AND status = 'FULFILLED'", course))
                .isEqualTo(Rows.<Integer>value("SELECT held FROM licence_pool WHERE id = ?", pool)
                        .longValue());
    }

    private List<UUID> sent(int count) {
        var people = Rows.people(count).toArray(UUID[]::new);
        Rows.change(
                "UPDATE person SET email = id || '@manchester.gov.uk', authority_code = 'MAN' WHERE id = ANY(?)",
                (Object) people);
        Rows.change("""
                WITH applied AS (
                    INSERT INTO application (id, reference, person_id, authority_code, status, course_id, motivators,
                        constraints, declared, created_at, submitted_at, rule_outcome, rule_results, rule_set_version)
                    SELECT gen_random_uuid(), 'race ' || person, person, 'MAN', 'SUBMITTED', ?, '{}', '{}', true, now(),
                        now(), 'ELIGIBLE', '[]', 1
                    FROM unnest(?) person RETURNING id, person_id)
                INSERT INTO message (id, kind, dedupe_key, person_id, application_id, why, status, created_at, next_at)
                SELECT gen_random_uuid(), 'APPLICATION_RECEIVED', 'race:' || id, person_id, id, 'A test', 'SENT',
                    now(), now()
                FROM applied""", course, people);
        return Rows.list("SELECT id FROM application WHERE course_id = ?", course);
    }

    private static List<Boolean> race(Supplier<Boolean> one, Supplier<Boolean> other) {
        var both = new ConcurrentLinkedQueue<>(List.of(one, other));
        return Race.of(2, () -> both.remove().get());
    }

    private static CurrentUser asReviewer(Somebody reviewer) {
        return new CurrentUser(reviewer.id(), null, reviewer.authorityCode(), Set.of(Roles.REVIEWER));
    }
}
