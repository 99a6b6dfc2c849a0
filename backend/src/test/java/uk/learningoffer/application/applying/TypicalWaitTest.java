package uk.learningoffer.application.applying;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TypicalWaitTest {
    @Test
    void fewer_than_five_decisions_say_nothing_of_the_next() {
        assertThat(TypicalWait.median(List.of(1, 2, 3, 4))).isEmpty();
    }

    @Test
    void the_median_is_what_half_of_them_took_at_most() {
        assertThat(TypicalWait.median(List.of(9, 1, 3, 2, 30))).hasValue(3);
        assertThat(TypicalWait.median(List.of(0, 0, 0, 0, 0, 99))).hasValue(0);
    }
}
