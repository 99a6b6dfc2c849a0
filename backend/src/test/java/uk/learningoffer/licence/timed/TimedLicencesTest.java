package uk.learningoffer.licence.timed;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.learningoffer.development.SettableClock;
import uk.learningoffer.platform.clock.LondonDays;
import uk.learningoffer.platform.job.TimedWorkRunner;
import uk.learningoffer.testsupport.ApiTest;
import uk.learningoffer.testsupport.Jobs;

@ApiTest
class TimedLicencesTest {
    @Inject
    Chain chain;

    @Inject
    SettableClock clock;

    @Inject
    TimedWorkRunner runner;

    private final UUID course = Rows.course();
    private final UUID pool = Rows.pool(course);

    @Test
    void a_licence_lapses_after_the_end_of_its_last_day_in_london_and_goes_to_the_next_in_line() {
        Rows.licences(pool, 1);
        var applications = Rows.approved(Rows.people(2), course);
        applications.forEach(chain::approve);
        LocalDate last = Rows.<java.sql.Date>value(
                        "SELECT activate_by FROM allocation WHERE application_id = ?", applications.get(0))
                .toLocalDate();
        assertThat(last).isEqualTo(LondonDays.of(Instant.now()).plusDays(28));

        clock.at(LondonDays.endOf(last).minusSeconds(1), () -> Jobs.run("lapse-licences"));
        assertThat(statuses()).containsExactly("ISSUED");

        clock.at(LondonDays.endOf(last), () -> Jobs.run("lapse-licences"));
        assertThat(statuses()).as("who waited for so long is asked first").containsExactly("LAPSED", "RESERVED");
    }

    @Test
    void after_ten_days_away_it_catches_up_in_one_run_and_a_second_run_changes_nothing() {
        var today = LondonDays.of(Instant.now());
        Rows.licences(List.of(pool), 2, today.plusDays(40), true);
        var applications = Rows.approved(Rows.people(4), course);
        applications.forEach(chain::approve);
        Rows.change(
                "UPDATE allocation SET status = 'ACTIVATED', activated_at = now() WHERE application_id = ?",
                applications.get(0));
        Rows.licences(List.of(Rows.pool(course)), 3, today.plusDays(30), false);

        var late = LondonDays.endOf(today.plusDays(40)).plus(Duration.ofDays(10));
        clock.at(late, () -> {
            Jobs.run("lapse-licences");
            runner.run(Jobs.named("expire-licences"));
        });
        assertThat(statuses()).containsExactly("EXPIRED", "LAPSED");
        assertThat(Rows.<String>list("""
                        SELECT available || ' free, ' || held || ' held, ' || expired || ' expired, ' || waiting || ' waiting'
                        FROM licence_pool WHERE course_id = ? ORDER BY created_at""", course))
                .containsExactly("0 free, 0 held, 2 expired, 2 waiting", "0 free, 0 held, 3 expired, 0 waiting");

        clock.at(late, () -> {
            assertThat(Jobs.run("lapse-licences")).isZero();
            assertThat(Jobs.run("expire-licences")).isZero();
        });
        assertThat(Rows.<Integer>list("SELECT affected FROM job_run WHERE job = 'expire-licences' AND slot > now()"))
                .singleElement()
                .satisfies(affected -> assertThat(affected).isGreaterThanOrEqualTo(4));
    }

    @Test
    void a_free_licence_past_its_last_day_is_given_to_nobody_even_before_the_timed_work_comes() {
        Rows.licences(List.of(pool), 1, LondonDays.of(Instant.now()).plusDays(1), true);
        var application = Rows.approved(Rows.person(), course);
        clock.at(Instant.now().plus(Duration.ofDays(3)), () -> chain.approve(application));
        assertThat(statuses()).isEmpty();
        assertThat(Rows.<Integer>value("SELECT expired FROM licence_pool WHERE id = ?", pool))
                .isEqualTo(1);
    }

    /** The clocks go forward on 28 March 2027 and back on 31 October. */
    @ParameterizedTest
    @CsvSource({
        "2027-03-27, 2027-03-28T00:00:00Z",
        "2027-03-28, 2027-03-28T23:00:00Z",
        "2027-10-30, 2027-10-30T23:00:00Z",
        "2027-10-31, 2027-11-01T00:00:00Z"
    })
    void a_term_ends_with_its_last_day_in_london_also_when_the_clocks_change(LocalDate last, Instant end) {
        Rows.licences(List.of(pool), 2, last, true);
        chain.approve(Rows.approved(Rows.person(), course));
        // Whoever has started is not lapsed before.
        Rows.change("UPDATE allocation SET status = 'ACTIVATED', activated_at = now() WHERE pool_id = ?", pool);

        clock.at(end.minusSeconds(1), () -> Jobs.run("expire-licences"));
        assertThat(statuses()).containsExactly("ACTIVATED");
        clock.at(end, () -> Jobs.run("expire-licences"));
        assertThat(statuses()).containsExactly("EXPIRED");
        assertThat(Rows.<Integer>value("SELECT expired FROM licence_pool WHERE id = ?", pool))
                .isEqualTo(2);
    }

    @Test
    void who_uses_a_licence_is_told_30_and_7_days_before_its_term_ends_each_once() {
        var last = LondonDays.of(Instant.now()).plusDays(100);
        Rows.licences(List.of(pool), 2, last, true);
        var applications = Rows.approved(Rows.people(2), course);
        applications.forEach(chain::approve);
        Rows.change(
                "UPDATE allocation SET status = 'ACTIVATED', activated_at = now() WHERE application_id = ?",
                applications.get(0));
        assertThat(toldAt(last.minusDays(31), applications.get(0))).isZero();
        assertThat(toldAt(last.minusDays(30), applications.get(0))).isEqualTo(1);
        assertThat(toldAt(last.minusDays(8), applications.get(0))).isEqualTo(1);
        assertThat(toldAt(last.minusDays(7), applications.get(0))).isEqualTo(2);
        assertThat(toldAt(last, applications.get(0))).isEqualTo(2);
        assertThat(toldAt(last, applications.get(1))).isZero();
    }

    private long toldAt(LocalDate day, UUID application) {
        clock.at(LondonDays.startOf(day), () -> Jobs.run("remind-of-term"));
        return Rows.<Long>value(
                "SELECT count(*) FROM message WHERE kind = 'TERM_ENDING' AND application_id = ?", application);
    }

    private List<String> statuses() {
        return Rows.list("SELECT status FROM allocation WHERE pool_id = ? ORDER BY reserved_at, id", pool);
    }
}
