package uk.learningoffer.metrics.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.learningoffer.licence.timed.Chain;
import uk.learningoffer.licence.timed.Rows;
import uk.learningoffer.testsupport.ApiTest;
import uk.learningoffer.testsupport.Jobs;
import uk.learningoffer.testsupport.Sql;

/** Whatever happens in whatever order: what was counted bit by bit is what all facts say, and what the records say. */
@ApiTest
class RollUpTest {
    private static final List<String> DAYS = List.of(
            "2024-02-29T12:00Z", "2025-03-30T00:59Z", "2025-10-26T01:30Z", "2025-12-31T23:59Z", "2026-01-01T00:00Z");

    @Inject
    Chain chain;

    @Test
    void what_is_folded_in_bit_by_bit_is_what_all_facts_say() {
        var random = new Random(7);
        var done = new AtomicBoolean();
        var another = CompletableFuture.runAsync(() -> {
            while (!done.get()) {
                Jobs.run("count-facts");
            }
        });
        var learners = new ArrayList<UUID>();
        for (var turn = 0; turn < 120; turn++) {
            something(random, learners);
            if (random.nextInt(4) == 0) {
                Jobs.run("count-facts");
            }
        }
        done.set(true);
        another.join();
        Jobs.run("count-facts");
        assertThat(Sql.text("SELECT count(*) FROM fact_pending")).isEqualTo("0");
        var folded = counted();
        Jobs.run("count-all-facts-again");
        assertThat(folded).hasSizeGreaterThan(100).isEqualTo(counted());
    }

    private void something(Random random, List<UUID> learners) {
        var day = DAYS.get(random.nextInt(DAYS.size()));
        var learner = learners.isEmpty() ? null : learners.get(random.nextInt(learners.size()));
        switch (learner == null ? 0 : random.nextInt(6)) {
            case 0 -> learners.add(learner());
            case 1 -> Rows.change("UPDATE application SET submitted_at = ?::timestamptz WHERE id = ?", day, learner);
            case 2 ->
                Rows.change("UPDATE decision SET decided_at = ?::timestamptz WHERE application_id = ?", day, learner);
            case 3 ->
                Rows.change("UPDATE allocation SET issued_at = ?::timestamptz WHERE application_id = ?", day, learner);
            case 4 -> Rows.change("""
                        INSERT INTO feedback (id, allocation_id, kind, given_at, confidence_now, helped, recommend)
                        SELECT gen_random_uuid(), id, 'AFTER_COMPLETION', ?::timestamptz, 4, 'partly', 9
                        FROM allocation WHERE application_id = ? ON CONFLICT DO NOTHING""", day, learner);
            default ->
                Rows.change(
                        "UPDATE feedback SET recommend = (recommend + 3) % 11 WHERE allocation_id IN"
                                + " (SELECT id FROM allocation WHERE application_id = ?)",
                        learner);
        }
    }

    private UUID learner() {
        var course = Rows.course();
        Rows.licences(Rows.pool(course), 1);
        var application = Rows.approved(Rows.person(), course);
        Rows.change("UPDATE application SET confidence_before = 2 WHERE id = ?", application);
        chain.approve(application);
        return application;
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "sent      | SELECT count(*) FROM application WHERE submitted_at IS NOT NULL",
                "approved  | SELECT (SELECT count(*) FROM decision WHERE outcome = 'APPROVED') + (SELECT count(*) FROM past_decision WHERE outcome = 'APPROVED' AND ended_as = 'REOPENED')",
                "declined  | SELECT (SELECT count(*) FROM decision WHERE outcome = 'DECLINED') + (SELECT count(*) FROM past_decision WHERE outcome = 'DECLINED' AND ended_as = 'REOPENED')",
                "reserved  | SELECT count(*) FROM allocation",
                "issued    | SELECT count(issued_at) FROM allocation",
                "activated | SELECT count(activated_at) FROM allocation",
                "completed | SELECT count(completed_at) FROM allocation",
                "recommend | SELECT count(recommend) FROM feedback WHERE kind = 'AFTER_COMPLETION'",
                "need-sent | SELECT count(*) FROM unmet_need"
            })
    void facts_say_what_the_records_say(String kind, String records) {
        learner();
        assertThat(Sql.text("SELECT coalesce(sum(quantity), 0) FROM fact WHERE kind = '" + kind + "'"))
                .isEqualTo(Sql.text(records));
    }

    @Test
    void a_fact_is_never_changed() {
        learner();
        assertThatThrownBy(() -> Sql.run("DELETE FROM fact")).hasMessageContaining("append-only");
        assertThatThrownBy(() -> Sql.run("UPDATE fact SET quantity = 2")).hasMessageContaining("append-only");
    }

    /** What the supplier reports in March of February is added, and says that it came late. */
    @Test
    void what_comes_after_its_month_is_marked() {
        var application = learner();
        var late = "SELECT count(*) FROM fact WHERE late AND kind = 'sent' AND subject = '" + application + "'";
        assertThat(Sql.text(late)).isEqualTo("0");
        Rows.change("UPDATE application SET submitted_at = '2026-02-03T10:00Z' WHERE id = ?", application);
        assertThat(Sql.text(late)).isEqualTo("1");
        assertThat(Sql.text("SELECT count(*) FROM fact WHERE kind = 'sent' AND subject = '" + application + "'"))
                .isEqualTo("3");
    }

    @Test
    void erasing_a_person_changes_no_count() {
        var application = learner();
        var before = Sql.text("SELECT sum(quantity) FROM fact");
        Rows.change(
                "UPDATE person SET email = NULL, name = NULL, erased_at = now()"
                        + " WHERE id = (SELECT person_id FROM application WHERE id = ?)",
                application);
        Rows.change("UPDATE application SET problem = NULL WHERE id = ?", application);
        assertThat(Sql.text("SELECT sum(quantity) FROM fact")).isEqualTo(before);
    }

    private static Map<String, String> counted() {
        var counted = new TreeMap<String, String>();
        try (var connection = Sql.connect();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT concat_ws('|', series, grain, dimension, starts_on, value),"
                        + " concat_ws('|', count, total) FROM roll_up WHERE count <> 0 OR total <> 0")) {
            while (rows.next()) {
                counted.put(rows.getString(1), rows.getString(2));
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
        return counted;
    }
}
