package uk.learningoffer.licence.timed;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
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
        assertThat(statuses()).containsExactly("LAPSED", "ISSUED");
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

    private List<String> statuses() {
        return Rows.list("SELECT status FROM allocation WHERE pool_id = ? ORDER BY reserved_at, id", pool);
    }
}
