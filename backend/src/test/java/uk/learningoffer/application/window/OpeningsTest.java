package uk.learningoffer.application.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class OpeningsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 12, 20);

    @Test
    void without_windows_it_is_always_open() {
        assertThat(Openings.on(DAY, List.of())).isNull();
    }

    @Test
    void the_first_and_the_last_day_are_open() {
        var windows = List.of(offer(DAY, DAY.plusDays(3)));
        assertThat(Openings.on(DAY, windows)).isEqualTo(new Opening(true, null, DAY.plusDays(3)));
        assertThat(Openings.on(DAY.plusDays(3), windows).open()).isTrue();
        assertThat(Openings.on(DAY.plusDays(4), windows)).isEqualTo(new Opening(false, null, null));
        assertThat(Openings.on(DAY.minusDays(1), windows)).isEqualTo(new Opening(false, DAY, null));
    }

    @Test
    void offer_and_course_have_to_be_open_both() {
        var windows =
                List.of(offer(DAY, null), course(DAY.minusDays(9), DAY.minusDays(5)), course(DAY.plusDays(9), null));
        assertThat(Openings.on(DAY, windows)).isEqualTo(new Opening(false, DAY.plusDays(9), null));
        assertThat(Openings.on(DAY.plusDays(9), windows)).isEqualTo(new Opening(true, null, null));
    }

    private static ApplicationWindow offer(LocalDate from, LocalDate to) {
        return new ApplicationWindow(UUID.randomUUID(), null, null, null, from, to, false, 0);
    }

    private static ApplicationWindow course(LocalDate from, LocalDate to) {
        return new ApplicationWindow(UUID.randomUUID(), null, "a-course", "A course", from, to, false, 0);
    }
}
