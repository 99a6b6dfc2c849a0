package uk.learningoffer.licence.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReportDaysTest {
    @ParameterizedTest
    @CsvSource({
        "2026-03-31, 2026-03-31",
        "2026-03-31T10:00:00Z, 2026-03-31",
        "2026-03-31 10:00:00 UTC, 2026-03-31",
        "2026-06-30T23:30:00Z, 2026-07-01",
        "2026-03-31 10:00, 2026-03-31",
        "31/03/2026, 2026-03-31",
        "1/3/2026 09:15, 2026-03-01",
        "31-03-2026, 2026-03-31",
        "31.3.2026, 2026-03-31",
        "1 Mar 2026, 2026-03-01",
        "1 march 2026, 2026-03-01",
        "1-Mar-2026, 2026-03-01"
    })
    void days_are_read_as_suppliers_write_them(String cell, LocalDate day) {
        assertThat(ReportDays.read(cell)).contains(day);
    }

    @ParameterizedTest
    @ValueSource(strings = {"03/31/2026", "31/02/2026", "soon", "20260331", "2026", "45000"})
    void what_is_no_day_here_is_not_guessed(String cell) {
        assertThat(ReportDays.read(cell)).isEmpty();
    }
}
