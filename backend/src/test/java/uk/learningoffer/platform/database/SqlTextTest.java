package uk.learningoffer.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SqlTextTest {
    @Test
    void each_mention_of_a_name_is_a_parameter() {
        var text =
                SqlText.of("SELECT :one::text, ':two', 'it''s :three', a ? 'b' FROM t WHERE :words = '' OR x = :one");
        assertThat(text.sql())
                .isEqualTo("SELECT ?::text, ':two', 'it''s :three', a ?? 'b' FROM t WHERE ? = '' OR x = ?");
        assertThat(text.names()).containsExactly("one", "words", "one");
    }
}
