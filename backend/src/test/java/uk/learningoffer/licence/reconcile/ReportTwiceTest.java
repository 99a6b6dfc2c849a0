package uk.learningoffer.licence.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static uk.learningoffer.licence.desk.AtSupplier.email;
import static uk.learningoffer.licence.reconcile.AReport.applied;
import static uk.learningoffer.licence.reconcile.AReport.move;
import static uk.learningoffer.licence.reconcile.AReport.one;
import static uk.learningoffer.licence.reconcile.AReport.read;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.learningoffer.licence.desk.AtSupplier;
import uk.learningoffer.licence.timed.Rows;
import uk.learningoffer.testsupport.ApiTest;
import uk.learningoffer.testsupport.Jobs;
import uk.learningoffer.testsupport.Race;
import uk.learningoffer.testsupport.Sql;

/** Whatever a report says, in whatever order: applied twice is applied once, however many work on it. */
@ApiTest
class ReportTwiceTest {
    private static final int PEOPLE = 12;
    private static final List<String> STATES = List.of("pending", "accepted", "expired", "removed", "");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void any_report_applied_twice_is_applied_once(long seed) {
        var random = new Random(seed);
        var there = new AtSupplier(PEOPLE);
        var people = there.invited(PEOPLE, 5);
        people.stream().limit(4).forEach(person -> activatedOrEnded(person, there.pool, random));
        var file = file(people, random);
        applied(there, file);
        var once = everything(there);
        applied(there, file).body("rows.newFacts", equalTo(0));
        assertThat(everything(there)).isEqualTo(once);
    }

    @Test
    void two_workers_apply_each_row_once() {
        var there = new AtSupplier(PEOPLE * 4);
        var people = there.invited(PEOPLE * 4, 5);
        var file = new StringBuilder("email,joined_at,progress\n");
        people.forEach(person ->
                file.append(email(person)).append(',').append(LocalDate.now()).append(",10\n"));
        var report = read(there, file.toString());
        move(there, report, "confirmation", null).then().statusCode(200);
        Race.of(4, () -> Jobs.run("supplier-reports"));
        Jobs.run("supplier-reports");
        one(there, report).body("status", equalTo("DONE")).body("rows.applied", equalTo(people.size()));
        assertThat(Rows.<Long>value(
                        "SELECT count(*) FROM allocation_evidence e JOIN allocation a ON a.id = e.allocation_id WHERE a.pool_id = ?",
                        there.pool))
                .isEqualTo(2L * people.size());
        assertThat(Rows.<Long>value(
                        "SELECT count(*) FROM timeline_entry t JOIN allocation a ON a.application_id = t.application_id"
                                + " WHERE a.pool_id = ? AND t.kind = 'LICENCE_ACTIVATED'",
                        there.pool))
                .isEqualTo(people.size());
    }

    private static void activatedOrEnded(UUID allocation, UUID pool, Random random) {
        Rows.change("UPDATE allocation SET status = 'ACTIVATED', activated_at = now() WHERE id = ?", allocation);
        if (random.nextBoolean()) {
            var licence = Rows.<UUID>value("SELECT licence_id FROM allocation WHERE id = ?", allocation);
            Rows.change("UPDATE allocation SET status = 'RETURNED', ended_at = now() WHERE id = ?", allocation);
            Rows.change("UPDATE licence SET status = 'AVAILABLE' WHERE id = ?", licence);
            Rows.change("UPDATE licence_pool SET held = held - 1, available = available + 1 WHERE id = ?", pool);
        }
    }

    private static String file(List<UUID> people, Random random) {
        var file = new StringBuilder("progress,state,email,completed_at,joined_at,steps completed,total steps\n");
        for (var line = 0; line < PEOPLE * 2; line++) {
            var person = people.get(random.nextInt(people.size()));
            file.append("%s,%s,%s,%s,%s,%s,%s\n"
                    .formatted(
                            random.nextBoolean() ? "" : random.nextInt(101) + "%",
                            STATES.get(random.nextInt(STATES.size())),
                            random.nextInt(10) == 0 ? "nobody-" + line + "@example.org" : email(person),
                            random.nextInt(4) == 0 ? day(random) : "",
                            random.nextBoolean() ? day(random) : "",
                            random.nextInt(30),
                            random.nextBoolean() ? "" : 40));
        }
        return file.toString();
    }

    private static LocalDate day(Random random) {
        return LocalDate.now().minusDays(random.nextInt(20));
    }

    private static String everything(AtSupplier there) {
        return Sql.text("""
                SELECT concat_ws('|',
                    (SELECT string_agg(a::text, ',' ORDER BY a.id) FROM allocation a WHERE a.pool_id = '%1$s'),
                    (SELECT count(*) FROM allocation_evidence e JOIN allocation a ON a.id = e.allocation_id WHERE a.pool_id = '%1$s'),
                    (SELECT count(*) FROM timeline_entry t JOIN allocation a ON a.application_id = t.application_id WHERE a.pool_id = '%1$s'),
                    (SELECT p::text FROM licence_pool p WHERE p.id = '%1$s'),
                    (SELECT string_agg(concat_ws(' ', state_there, joined_on, completed_on, percent_done, steps_done), ','
                        ORDER BY allocation_id) FROM supplier_seat WHERE supplier_id = '%2$s'))""".formatted(there.pool, there.supplier));
    }
}
