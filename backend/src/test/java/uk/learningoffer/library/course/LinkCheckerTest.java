package uk.learningoffer.library.course;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.learningoffer.development.SettableClock;
import uk.learningoffer.licence.timed.Rows;
import uk.learningoffer.testsupport.ApiTest;
import uk.learningoffer.testsupport.Race;

@ApiTest
class LinkCheckerTest {
    @Inject
    LinkChecker checker;

    @Inject
    AskedHosts hosts;

    @Inject
    SettableClock clock;

    private final List<UUID> courses = new ArrayList<>();
    private LocalWeb site;

    /** The courses of the product are left alone: their websites belong to others. */
    @BeforeEach
    void nothingElseIsDue() {
        site = new LocalWeb();
        Rows.change("""
                INSERT INTO course_link (course_id, url, outcome, words, checked_at, next_check_at)
                SELECT id, url, 'UNSURE', 'A test', now(), '2099-01-01' FROM course WHERE status = 'PUBLISHED'
                ON CONFLICT (course_id) DO UPDATE SET url = excluded.url, next_check_at = excluded.next_check_at""");
    }

    @AfterEach
    void leaveTheLibraryAsItWas() {
        site.close();
        courses.forEach(course -> Rows.change("UPDATE course SET status = 'RETIRED' WHERE id = ?", course));
        Rows.change("DELETE FROM course_link");
        Rows.change("DELETE FROM asked_host");
    }

    @Test
    void a_link_that_works_is_dated_and_left_alone_for_a_week() {
        var course = published(site.url("/page"));
        assertThat(checker.checkDue("one")).isEqualTo(1);
        assertThat(link(course)).isEqualTo("WORKS 200 0 7 days");
        assertThat(Rows.<Long>value("SELECT count(*) FROM course WHERE id = ? AND last_checked_on IS NOT NULL", course))
                .isEqualTo(1);
        assertThat(Rows.<Long>value("SELECT version FROM course WHERE id = ?", course))
                .as("no edit")
                .isZero();
        assertThat(checker.checkDue("one")).isZero();
        clock.at(Instant.now().plus(Duration.ofDays(7)), () -> assertThat(checker.checkDue("one"))
                .isEqualTo(1));
    }

    @Test
    void a_broken_link_is_asked_again_sooner_its_first_failure_is_kept_and_the_course_stays() {
        var course = published(site.url("/status/404"));
        var start = Instant.now();
        var expected = List.of("1 01:00:00", "2 06:00:00", "3 1 day", "4 1 day");
        for (var round = 0; round < expected.size(); round++) {
            clock.at(start.plus(Duration.ofDays(2L * round)), () -> assertThat(checker.checkDue("one"))
                    .isEqualTo(1));
            assertThat(link(course)).isEqualTo("BROKEN 404 " + expected.get(round));
        }
        assertThat(Rows.<Boolean>value(
                        "SELECT failing_since < ?::timestamptz FROM course_link WHERE course_id = ?",
                        start.plusSeconds(60).toString(),
                        course))
                .isTrue();
        assertThat(Rows.<String>value("SELECT status FROM course WHERE id = ?", course))
                .isEqualTo("PUBLISHED");

        Rows.change("UPDATE course SET url = ? WHERE id = ?", site.url("/mended"), course);
        assertThat(checker.checkDue("one"))
                .as("a changed address is due at once")
                .isEqualTo(1);
        assertThat(link(course)).isEqualTo("WORKS 200 0 7 days");
    }

    @Test
    void an_address_that_leads_to_a_private_machine_is_recorded_as_refused() {
        var course = published("http://169.254.169.254/latest/meta-data");
        var unreadable = published("mailto:somebody");
        checker.checkDue("one");
        assertThat(link(course)).startsWith("REFUSED");
        assertThat(link(unreadable)).startsWith("REFUSED");
    }

    @Test
    void two_replicas_share_the_websites_and_no_website_is_asked_twice_at_once() {
        var port = site.port();
        var sites = new ArrayList<>(List.of(site));
        IntStream.rangeClosed(2, 6).forEach(number -> sites.add(new LocalWeb("127.0.0." + number, port)));
        try {
            for (var each : sites) {
                IntStream.range(0, 8).forEach(number -> published(each.url("/page/" + number)));
            }
            var number = new java.util.concurrent.atomic.AtomicInteger();
            var checked = Race.of(4, () -> checker.checkDue("worker-" + number.incrementAndGet()));
            var left = checker.checkDue("the rest");
            assertThat(checked.stream().mapToInt(Integer::intValue).sum() + left)
                    .isEqualTo(48);
            assertThat(checked.stream().filter(count -> count > 0)).hasSizeGreaterThan(1);
            for (var each : sites) {
                assertThat(each.mostAtOnce).hasValue(1);
                assertThat(each.asked)
                        .extracting(LocalWeb.Asked::path)
                        .doesNotHaveDuplicates()
                        .hasSize(8);
            }
        } finally {
            sites.forEach(LocalWeb::close);
        }
    }

    @Test
    void a_website_that_another_replica_asks_is_left_alone_even_by_a_redirect() {
        try (var other = new LocalWeb("127.0.0.9", site.port())) {
            published(site.url("/to?" + other.url("/page")));
            assertThat(hosts.take("127.0.0.9", "another")).isTrue();
            assertThat(checker.checkDue("one")).isZero();
            assertThat(other.asked).isEmpty();
            hosts.release("127.0.0.9", "another");
            assertThat(checker.checkDue("one")).isEqualTo(1);
            assertThat(other.asked).hasSize(1);
        }
    }

    @Test
    void the_lease_of_a_replica_that_died_runs_out() {
        published(site.url("/page"));
        hosts.take("127.0.0.1", "dead");
        assertThat(checker.checkDue("one")).isZero();
        Rows.change("UPDATE asked_host SET lease_until = now() - interval '1 second'");
        assertThat(checker.checkDue("one")).isEqualTo(1);
        assertThat(Rows.<Long>value("SELECT count(*) FROM asked_host")).isZero();
    }

    private UUID published(String url) {
        var course = Rows.course();
        courses.add(course);
        Rows.change("UPDATE course SET status = 'PUBLISHED', url = ? WHERE id = ?", url, course);
        return course;
    }

    private static String link(UUID course) {
        return Rows.value("""
                SELECT outcome || ' ' || coalesce(http_status::text, '-') || ' ' || failures || ' ' || (next_check_at - checked_at)
                FROM course_link WHERE course_id = ?""", course);
    }
}
