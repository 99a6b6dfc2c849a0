package uk.learningoffer.licence.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.statistics.distribution.PascalDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.learningoffer.licence.forecast.PresentUse.Week;

class RunOutTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

    @Test
    void at_an_even_rate_it_is_the_licences_by_the_rate() {
        var runOut = RunOut.of(every(week(7)), 20, TODAY);
        assertThat(runOut.on()).isEqualTo(TODAY.plusDays(20));
        assertThat(runOut.earliest()).isBefore(runOut.on());
        assertThat(runOut.latest()).isAfter(runOut.on());
        assertThat(runOut.why()).isNull();
    }

    @ParameterizedTest
    @CsvSource({"13, 20, 0.1", "13, 20, 0.9", "91, 5, 0.1", "91, 200, 0.9", "3, 1, 0.5"})
    void the_interval_is_that_of_the_negative_binomial(int used, int free, double probability) {
        var use = new PresentUse(91, spreadOver(used));
        assertThat(use.spreadOfNet()).isEqualTo(1);
        var days = RunOut.days(use, free, probability);
        // Those asked for in so many days, when the rate is known from so many in 91 days only.
        var asked = PascalDistribution.of(used, 91 / (91 + days));
        assertThat(asked.survivalProbability(free - 1)).isCloseTo(probability, within(1e-6));
    }

    @Test
    void people_who_come_in_groups_make_it_wider() {
        var even = RunOut.of(every(week(2)), 20, TODAY);
        var weeks = new ArrayList<>(Collections.nCopies(13, week(0)));
        weeks.set(3, week(26));
        var groups = RunOut.of(new PresentUse(91, weeks), 20, TODAY);
        assertThat(groups.on()).isEqualTo(even.on());
        assertThat(groups.earliest()).isBefore(even.earliest());
        assertThat(groups.latest() == null || groups.latest().isAfter(even.latest()))
                .isTrue();
    }

    @Test
    void licences_that_come_back_last_longer() {
        assertThat(RunOut.of(every(new Week(10, 3)), 20, TODAY).on()).isEqualTo(TODAY.plusDays(20));
    }

    @Test
    void where_there_is_no_day_it_says_why() {
        assertThat(RunOut.of(every(week(0)), 20, TODAY).why()).isEqualTo(RunOut.Reason.NO_NET_USE);
        assertThat(RunOut.of(every(new Week(1, 2)), 20, TODAY).why()).isEqualTo(RunOut.Reason.NO_NET_USE);
        assertThat(RunOut.of(every(week(7)), 0, TODAY).why()).isEqualTo(RunOut.Reason.ALL_GIVEN);
        assertThat(RunOut.of(every(week(7)), -3, TODAY).why()).isEqualTo(RunOut.Reason.ALL_GIVEN);
        assertThat(RunOut.of(new PresentUse(27, every(week(7)).weeks()), 20, TODAY)
                        .why())
                .isEqualTo(RunOut.Reason.TOO_LITTLE_HISTORY);
    }

    @Test
    void a_day_that_is_ten_years_off_is_none() {
        var runOut = RunOut.of(new PresentUse(91, spreadOver(1)), 100_000, TODAY);
        assertThat(runOut.on()).isNull();
        assertThat(runOut.latest()).isNull();
    }

    private static Week week(int asked) {
        return new Week(asked, 0);
    }

    private static PresentUse every(Week week) {
        return new PresentUse(91, Collections.nCopies(13, week));
    }

    /** As evenly as whole people can be. */
    private static List<Week> spreadOver(int asked) {
        return IntStream.range(0, 13)
                .mapToObj(week -> week(asked * (week + 1) / 13 - asked * week / 13))
                .toList();
    }
}
