package uk.learningoffer.licence.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.learningoffer.licence.forecast.Alert.Term;
import uk.learningoffer.licence.forecast.PresentUse.Week;

class AlertRulesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    private static final UUID POOL = UUID.randomUUID();
    private static final UUID PURCHASE = UUID.randomUUID();
    private static final UUID LATER = UUID.randomUUID();

    @ParameterizedTest(name = "{0} days before the end: {1}")
    @CsvSource({"91, 0", "90, 90", "61, 90", "60, 60", "31, 60", "30, 30", "0, 30", "-1, 0"})
    void a_purchase_that_ends_is_told_of_in_steps(int days, int step) {
        var term = new Term(POOL, PURCHASE, TODAY.plusDays(days), null);
        assertThat(AlertRules.of(pool(0, 0), List.of(term), 0))
                .extracting(Alert::event)
                .isEqualTo(step == 0 ? List.of() : List.of("ends:" + PURCHASE + ":" + step));
    }

    @ParameterizedTest(name = "{0} days before notice: {1}")
    @CsvSource({"31, false", "30, true", "0, true", "-1, false"})
    void notice_is_told_of_until_its_day(int days, boolean told) {
        var term = new Term(POOL, PURCHASE, TODAY.plusDays(200), TODAY.plusDays(days));
        assertThat(AlertRules.of(pool(0, 0), List.of(term), 0)).hasSize(told ? 1 : 0);
    }

    @ParameterizedTest(name = "{0} free at 7 a week: {1}")
    @CsvSource({"42, true", "43, false", "1, true"})
    void it_runs_out_soon_when_ordering_would_take_as_long(int free, boolean told) {
        var alerts = AlertRules.of(pool(7, 0, lot(PURCHASE, 300, free, 0)), List.of(), 0);
        assertThat(alerts).hasSize(told ? 1 : 0);
        assertThat(alerts).allSatisfy(alert -> assertThat(alert.kind()).isEqualTo(AlertKind.RUNS_OUT_SOON));
    }

    @Test
    void people_who_wait_make_an_empty_pool_one_to_tell_of() {
        assertThat(AlertRules.of(pool(0, 1), List.of(), 0)).singleElement().satisfies(alert -> {
            assertThat(alert.kind()).isEqualTo(AlertKind.RUNS_OUT_SOON);
            assertThat(alert.day()).isNull();
        });
        assertThat(AlertRules.of(pool(0, 0), List.of(), 0)).isEmpty();
    }

    @Test
    void what_ends_sooner_is_used_first_and_what_is_left_of_it_is_wasted() {
        // 30 days at one a day use 30 of the 50 that end first; the others have 60 more days for 55.
        var lots = new Lot[] {lot(PURCHASE, 29, 50, 0), lot(LATER, 89, 55, 0)};
        assertThat(AlertRules.of(pool(7, 0, lots), List.of(), 0))
                .singleElement()
                .satisfies(alert -> {
                    assertThat(alert.event()).isEqualTo("wasted:" + PURCHASE);
                    assertThat(alert.licences()).isEqualTo(20);
                });
    }

    @Test
    void licences_that_will_lapse_are_wasted_too_and_what_ends_far_off_is_not_yet() {
        assertThat(AlertRules.of(pool(0, 0, lot(PURCHASE, 90, 0, 10)), List.of(), 0.5))
                .singleElement()
                .satisfies(alert -> assertThat(alert.licences()).isEqualTo(5));
        assertThat(AlertRules.of(pool(0, 0, lot(PURCHASE, 91, 10, 0)), List.of(), 0))
                .isEmpty();
    }

    private static Lot lot(UUID purchase, int days, int free, int notStarted) {
        return new Lot(POOL, purchase, TODAY.plusDays(days), free, notStarted);
    }

    private static PoolNow pool(int askedInAWeek, int waiting, Lot... lots) {
        var free = List.of(lots).stream().mapToInt(Lot::free).sum();
        var use = new PresentUse(91, Collections.nCopies(13, new Week(askedInAWeek, 0)));
        return new PoolNow(POOL, "A pool", true, free, waiting, PURCHASE, 100, use, List.of(lots), TODAY);
    }
}
