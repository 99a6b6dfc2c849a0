package uk.learningoffer.licence.waiting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TurnoverTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

    @Test
    void with_too_little_history_it_says_so() {
        assertThat(new Turnover(4, 365, TODAY).at(1)).isEqualTo(LikelyDate.UNKNOWN);
        assertThat(new Turnover(40, 89, TODAY).at(1)).isEqualTo(LikelyDate.UNKNOWN);
        assertThat(new Turnover(0, 365, TODAY).at(1).sentence()).startsWith("We cannot say yet");
    }

    @Test
    void the_range_is_said_in_days_and_lies_around_the_usual_wait() {
        var likely = new Turnover(52, 364, TODAY).at(10);
        assertThat(likely.earliest()).isAfter(TODAY.plusDays(35)).isBefore(TODAY.plusDays(70));
        assertThat(likely.latest()).isAfter(TODAY.plusDays(70)).isBefore(TODAY.plusDays(130));
        assertThat(likely.sentence()).matches("It is likely to be your turn between .* 20\\d\\d and .* 20\\d\\d\\.");
    }

    @Test
    void little_history_makes_a_wider_range_and_a_later_place_a_later_one() {
        assertThat(width(new Turnover(6, 42, TODAY.minusDays(0)), 10))
                .isGreaterThan(width(new Turnover(52, 364, TODAY), 10));
        var turnover = new Turnover(52, 364, TODAY);
        assertThat(IntStream.rangeClosed(1, 50)
                        .mapToObj(place -> turnover.at(place).earliest()))
                .isSorted();
    }

    @Test
    void what_is_years_away_has_no_last_day() {
        var far = new Turnover(6, 365, TODAY).at(10_000);
        assertThat(far.earliest()).isEqualTo(TODAY.plusDays(730));
        assertThat(far.latest()).isNull();
        assertThat(far.sentence()).isEqualTo("It is likely to be your turn after 24 November 2028.");
    }

    /** The exact chance that the n-th licence has come back by then is a sum of negative binomial terms. */
    @ParameterizedTest
    @CsvSource({"5,365,1", "5,365,5", "10,365,3", "52,364,1", "52,364,10", "52,364,60", "300,365,20", "6,100,40"})
    void one_in_ten_comes_before_the_range_and_one_in_ten_after_it(int cameBack, int days, int place) {
        var turnover = new Turnover(cameBack, days, TODAY);
        assertThat(chanceBy(turnover.daysUntil(place, -1.2816), cameBack, days, place))
                .isCloseTo(0.1, within(0.02));
        assertThat(chanceBy(turnover.daysUntil(place, 1.2816), cameBack, days, place))
                .isCloseTo(0.9, within(0.02));
    }

    private static double chanceBy(double day, int cameBack, int days, int place) {
        var still = days / (days + day);
        var term = Math.pow(still, cameBack);
        var fewer = 0.0;
        for (var n = 0; n < place; n++) {
            fewer += term;
            term *= (cameBack + n) / (n + 1.0) * (1 - still);
        }
        return 1 - fewer;
    }

    private static double width(Turnover turnover, int place) {
        return turnover.daysUntil(place, 1.2816) - turnover.daysUntil(place, -1.2816);
    }
}
