package uk.learningoffer.metrics.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import uk.learningoffer.metrics.measure.MetricsResponse.Confidence;
import uk.learningoffer.metrics.measure.MetricsResponse.Count;
import uk.learningoffer.metrics.measure.MetricsResponse.TimeToDecision;
import uk.learningoffer.metrics.measure.MetricsResponse.Utilisation;

class PublicFiguresTest {
    @Test
    void no_part_under_five_is_shown_and_never_is_one_alone_hidden() {
        for (var first = 0; first < 12; first++) {
            for (var second = 0; second < 12; second++) {
                for (var third = 0; third < 12; third++) {
                    var shown = SmallNumbers.withoutSmall(List.of((long) first, (long) second, (long) third));
                    assertThat(shown).filteredOn(count -> count != null).allMatch(count -> count >= 5);
                    assertThat(shown).filteredOn(count -> count == null).hasSizeBetween(0, 3);
                    assertThat(shown.stream().filter(count -> count == null).count())
                            .isNotEqualTo(1);
                }
            }
        }
    }

    /** Two say yes: neither the parts nor the measure made of them may tell. */
    @Test
    void a_measure_does_not_give_a_hidden_part_away() {
        var all = helped(2, 10, 5);
        var shown = PublicFigures.of(all);
        var measure = shown.measures().get(0);
        assertThat(shown.helped().get(0)).isEqualTo(new Count("yes", "yes", null, true));
        assertThat(measure.numerator()).isNull();
        assertThat(measure.denominator()).isNull();
        assertThat(measure.value()).isEqualTo(0.71);
        assertThat(all.helped().get(0).count()).isEqualTo(2);
    }

    @Test
    void figures_that_are_large_enough_are_whole() {
        var measure = PublicFigures.of(helped(6, 10, 5)).measures().get(0);
        assertThat(measure.numerator()).isEqualTo(16);
        assertThat(measure.denominator()).isEqualTo(21);
    }

    private static MetricsResponse helped(long yes, long partly, long no) {
        var day = LocalDate.of(2026, 1, 1);
        var all = yes + partly + no;
        var nobody = IntStream.rangeClosed(1, 5)
                .mapToObj(level -> new Count("" + level, "", 0L, false))
                .toList();
        return new MetricsResponse(
                Instant.EPOCH,
                new Period(day, day),
                MetricsAudience.STAFF,
                List.of(MeasureResponse.of(MeasureDefinition.HELPED, (double) (yes + partly) / all, yes + partly, all)),
                List.of(),
                List.of(),
                List.of(),
                new Utilisation(0, 0, 0, 0, 0),
                new TimeToDecision(0, null, null, null, null, new ArrayList<>()),
                new Confidence(nobody, nobody, null, null),
                List.of(
                        new Count("yes", "yes", yes, false),
                        new Count("partly", "partly", partly, false),
                        new Count("no", "no", no, false)));
    }
}
