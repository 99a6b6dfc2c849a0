package uk.learningoffer.library.course;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.learningoffer.development.SettableClock;
import uk.learningoffer.testsupport.ApiTest;
import uk.learningoffer.testsupport.Jobs;
import uk.learningoffer.testsupport.Race;
import uk.learningoffer.testsupport.Sql;

/** What visitors searched for in vain is counted, and who they or others are is not learned from it. */
@ApiTest
class EmptySearchesTest {
    @Inject
    EmptySearches searches;

    @Inject
    SettableClock clock;

    private final String name =
            "zoltan qzx" + UUID.randomUUID().toString().replace("-", "").replaceAll("[0-9]", "");

    @Test
    void words_of_the_catalogue_are_counted_at_once() {
        var before = times("user research data content");
        search("User research, DATA content!", "10.1.1.1");
        assertThat(times("user research data content")).isEqualTo(before + 1);
    }

    @Test
    void other_words_are_not_readable_however_often_one_visitor_searches() {
        for (var time = 0; time < 20; time++) {
            search(name, "10.1.1.1");
        }
        search(name, "10.1.1.2");
        assertThat(times(name)).isZero();
        assertThat(Sql.text("SELECT count(*) FROM withheld_search w WHERE w::text ~* 'zoltan|10\\.1\\.1'"))
                .isEqualTo("0");
    }

    @Test
    void they_are_readable_once_three_visitors_searched_for_them_and_no_search_is_lost() {
        for (var visitor = 0; visitor < EmptySearches.VISITORS; visitor++) {
            search(name, "10.1.1." + visitor);
            search(name.toUpperCase(java.util.Locale.UK), "10.1.1." + visitor);
        }
        assertThat(times(name)).isEqualTo(6);
        search(name, "10.1.1.1");
        assertThat(times(name)).isEqualTo(7);
    }

    @Test
    void at_the_same_moment_too() {
        Race.of(12, () -> {
            search(name, UUID.randomUUID().toString());
            return null;
        });
        search(name, "one more");
        assertThat(times(name)).isEqualTo(13);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ann.other@leeds.gov.uk",
                "mail to ann @ leeds",
                "07700 900 123",
                "+44 (0)113-222-4444",
                "QQ 12 34 56 C",
                "case 12345"
            })
    void what_may_name_a_person_is_not_counted_at_all(String typed) {
        for (var visitor = 0; visitor < 5; visitor++) {
            search(typed, "10.2.2." + visitor);
        }
        assertThat(times(SearchWords.of(typed).normal())).isZero();
    }

    @Test
    void two_searches_of_one_visitor_have_nothing_in_common() {
        search(name, "10.3.3.3");
        search(name + "y", "10.3.3.3");
        assertThat(Sql.text("""
                        SELECT count(*) FROM (SELECT visitor FROM withheld_search GROUP BY visitor HAVING count(*) > 1) twice""")).isEqualTo("0");
    }

    @Test
    void nothing_is_kept_for_good() {
        search(name, "10.4.4.4");
        clock.at(Instant.now().plus(Duration.ofDays(31)), () -> Jobs.run("forget-searches"));
        assertThat(Sql.text("SELECT count(*) FROM withheld_search")).isEqualTo("0");
        clock.at(Instant.now().plus(Duration.ofDays(402)), () -> Jobs.run("forget-searches"));
        assertThat(Sql.text("SELECT count(*) FROM empty_search")).isEqualTo("0");
    }

    private void search(String typed, String visitor) {
        QuarkusTransaction.requiringNew().run(() -> searches.count(SearchWords.of(typed), visitor));
    }

    private static int times(String words) {
        return Integer.parseInt(
                Sql.text("SELECT coalesce(sum(times), 0) FROM empty_search WHERE words = '" + words + "'"));
    }
}
