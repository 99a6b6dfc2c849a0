package uk.learningoffer.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportDaysTest {
    // The 1st of November 2026 is a Sunday; 1 January is a holiday, and in 2027 a Friday.
    @ParameterizedTest
    @CsvSource({
        "2026-10-31, 2026-11-02, 2026-09",
        "2026-11-01, 2026-11-02, 2026-09",
        "2026-11-02, 2026-12-01, 2026-10",
        "2026-11-30, 2026-12-01, 2026-10",
        "2026-12-31, 2027-01-04, 2026-11",
        "2027-01-01, 2027-01-04, 2026-11",
        "2027-01-03, 2027-01-04, 2026-11",
        "2027-01-04, 2027-02-01, 2026-12",
        "2024-02-29, 2024-03-01, 2024-01"
    })
    void a_month_is_told_of_on_the_first_working_day_after_it(LocalDate day, LocalDate next, YearMonth told) {
        assertThat(ReportDays.after(day)).isEqualTo(next);
        assertThat(ReportDays.month(day)).isEqualTo(told);
    }
}
