package uk.learningoffer.platform.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkingDaysTest {
    // As published by the government for these years.
    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(delimiter = '|', textBlock = """
            ENGLAND_AND_WALES | 2020 | 01-01 04-10 04-13 05-04 05-25 08-31 12-25 12-28
            ENGLAND_AND_WALES | 2022 | 01-03 04-15 04-18 05-02 06-02 06-03 08-29 09-19 12-26 12-27
            ENGLAND_AND_WALES | 2023 | 01-02 04-07 04-10 05-01 05-08 05-29 08-28 12-25 12-26
            ENGLAND_AND_WALES | 2024 | 01-01 03-29 04-01 05-06 05-27 08-26 12-25 12-26
            ENGLAND_AND_WALES | 2025 | 01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26
            ENGLAND_AND_WALES | 2026 | 01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28
            ENGLAND_AND_WALES | 2027 | 01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28
            SCOTLAND          | 2022 | 01-03 01-04 04-15 05-02 06-02 06-03 08-01 09-19 11-30 12-26 12-27
            SCOTLAND          | 2024 | 01-01 01-02 03-29 05-06 05-27 08-05 12-02 12-25 12-26
            SCOTLAND          | 2025 | 01-01 01-02 04-18 05-05 05-26 08-04 12-01 12-25 12-26
            SCOTLAND          | 2026 | 01-01 01-02 04-03 05-04 05-25 06-15 08-03 11-30 12-25 12-28
            SCOTLAND          | 2027 | 01-01 01-04 03-26 05-03 05-31 08-02 11-30 12-27 12-28
            NORTHERN_IRELAND  | 2024 | 01-01 03-18 03-29 04-01 05-06 05-27 07-12 08-26 12-25 12-26
            NORTHERN_IRELAND  | 2025 | 01-01 03-17 04-18 04-21 05-05 05-26 07-14 08-25 12-25 12-26
            NORTHERN_IRELAND  | 2026 | 01-01 03-17 04-03 04-06 05-04 05-25 07-13 08-31 12-25 12-28
            """)
    void the_rules_give_the_published_bank_holidays(BankHolidays nation, int year, String days) {
        assertThat(nation.in(year))
                .containsExactlyElementsOf(Arrays.stream(days.split(" "))
                        .map(day -> LocalDate.parse(year + "-" + day))
                        .toList());
    }

    @ParameterizedTest(name = "{2}: from {0} to {1} is {3}")
    @CsvSource({
        "2026-11-27T10:00:00Z, 2026-11-27T16:00:00Z, England, 0",
        "2026-11-27T10:00:00Z, 2026-11-30T09:00:00Z, England, 1",
        "2026-11-27T10:00:00Z, 2026-11-30T09:00:00Z, Scotland, 0",
        "2026-12-24T10:00:00Z, 2026-12-29T09:00:00Z, Wales, 1",
        "2026-12-31T10:00:00Z, 2027-01-05T09:00:00Z, England, 2",
        "2026-12-31T10:00:00Z, 2027-01-05T09:00:00Z, Scotland, 1",
        "2026-03-16T10:00:00Z, 2026-03-18T10:00:00Z, Northern Ireland, 1",
        "2026-11-30T10:00:00Z, 2026-11-20T09:00:00Z, England, 0"
    })
    void days_between_leave_out_weekends_and_bank_holidays(Instant from, Instant to, String nation, int days) {
        assertThat(WorkingDays.between(from, to, nation)).isEqualTo(days);
    }

    @ParameterizedTest
    @ValueSource(strings = {"England", "Scotland", "Northern Ireland"})
    void what_is_reckoned_is_what_counting_day_by_day_gives(String nation) {
        var start = LocalDate.of(2021, 11, 1);
        var counted = WorkingDays.counted(start, LocalDate.of(2028, 2, 1), nation);
        for (var from = 0; from < counted.length; from++) {
            for (var to = from; to < counted.length; to += 1 + (to - from) / 5) {
                assertThat(WorkingDays.between(noon(start.plusDays(from)), noon(start.plusDays(to)), nation))
                        .as("%s to %s", start.plusDays(from), start.plusDays(to))
                        .isEqualTo(counted[to] - counted[from]);
            }
        }
    }

    private static Instant noon(LocalDate day) {
        return day.atTime(12, 0).toInstant(ZoneOffset.UTC);
    }

    @Test
    void a_day_is_a_day_in_london() {
        var lateOnSunday = Instant.parse("2026-06-28T22:30:00Z");
        var earlyOnTuesday = Instant.parse("2026-06-29T23:30:00Z");
        assertThat(WorkingDays.between(lateOnSunday, earlyOnTuesday, "England")).isEqualTo(2);
    }

    @ParameterizedTest(name = "{2}: {1} after {0} is {3}")
    @CsvSource({
        "2026-11-27, 1, England, 2026-11-30",
        "2026-11-27, 1, Scotland, 2026-12-01",
        "2026-12-18, 10, England, 2027-01-06",
        "2026-12-18, 10, Scotland, 2027-01-07",
        "2026-07-10, 1, Northern Ireland, 2026-07-14"
    })
    void a_promise_is_kept_on_a_working_day(LocalDate from, int days, String nation, LocalDate by) {
        assertThat(WorkingDays.plus(from, days, nation)).isEqualTo(by);
    }

    @Test
    void an_unknown_nation_keeps_the_holidays_of_england_and_wales() {
        assertThat(WorkingDays.plus(Instant.parse("2026-04-02T10:00:00Z"), 1, null))
                .isEqualTo("2026-04-07");
    }

    @Test
    void the_last_day_before_so_many_working_days_is_the_last_with_that_many() {
        for (var day = LocalDate.of(2026, 3, 20); day.isBefore(LocalDate.of(2026, 6, 20)); day = day.plusDays(1)) {
            for (var days = 1; days < 12; days++) {
                var before = WorkingDays.before(day, days, "Scotland");
                assertThat(WorkingDays.between(LondonDays.startOf(before), LondonDays.startOf(day), "Scotland"))
                        .isGreaterThanOrEqualTo(days);
                assertThat(WorkingDays.between(
                                LondonDays.startOf(before.plusDays(1)), LondonDays.startOf(day), "Scotland"))
                        .isLessThan(days);
            }
        }
    }
}
