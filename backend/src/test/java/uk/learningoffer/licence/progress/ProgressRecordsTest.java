package uk.learningoffer.licence.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.learningoffer.licence.allocation.Progress;
import uk.learningoffer.licence.timed.Chain;
import uk.learningoffer.licence.timed.Rows;
import uk.learningoffer.platform.clock.LondonDays;
import uk.learningoffer.testsupport.ApiTest;

@ApiTest
class ProgressRecordsTest {
    private static final UUID STAFF = UUID.randomUUID();

    @Inject
    Chain chain;

    @Inject
    Facts facts;

    private final LocalDate today = LondonDays.of(Instant.now());
    private final UUID course = Rows.course();
    private final UUID pool = Rows.pool(course);
    private UUID allocation;

    @BeforeEach
    void issue() {
        Rows.licences(pool, 1);
        var application = chain.approve(Rows.approved(Rows.person(), course));
        allocation = Rows.value("SELECT id FROM allocation WHERE application_id = ?", application);
    }

    @Test
    void a_report_activates_and_completes_and_says_so_once() {
        assertThat(facts.activated(allocation, today, report("line 7"))).isEqualTo(Learnt.MOVED);
        assertThat(facts.activated(allocation, today, report("line 7"))).isEqualTo(Learnt.KNOWN);
        assertThat(status()).isEqualTo("ACTIVATED");
        assertThat(facts.completed(allocation, today, report("line 8"))).isEqualTo(Learnt.MOVED);
        assertThat(facts.completed(allocation, today, report("line 8"))).isEqualTo(Learnt.KNOWN);
        assertThat(status()).isEqualTo("COMPLETED");
        assertThat(Rows.<String>value(
                        "SELECT available || ' free, ' || held || ' held, ' || spent || ' spent' FROM licence_pool WHERE id = ?",
                        pool))
                .isEqualTo("0 free, 0 held, 1 spent");
        assertThat(told()).containsExactly("LICENCE_ISSUED", "LICENCE_ACTIVATED", "COURSE_COMPLETED");
        assertThat(Rows.<String>value(
                        "SELECT words FROM timeline_entry WHERE kind = 'COURSE_COMPLETED' AND actor = ?"
                                + " AND application_id = (SELECT application_id FROM allocation WHERE id = ?)",
                        STAFF,
                        allocation))
                .startsWith("A report of the supplier says so for ")
                .endsWith("line 8");
        assertThat(Rows.<String>list(
                        "SELECT action FROM audit_event WHERE subject_id = ? ORDER BY at, id", allocation.toString()))
                .containsExactly("allocation.issued", "allocation.activated", "allocation.completed");
    }

    @Test
    void who_finished_had_begun() {
        assertThat(facts.completed(allocation, today, report("line 1"))).isEqualTo(Learnt.MOVED);
        assertThat(evidence()).containsExactly("ACTIVATED moved", "COMPLETED moved");
    }

    @Test
    void a_second_source_is_kept_and_moves_nothing() {
        facts.activated(allocation, today, report("line 1"));
        assertThat(facts.activated(allocation, today, Evidence.ofStaff(STAFF, "By telephone.", null)))
                .isEqualTo(Learnt.KEPT);
        assertThat(evidence()).containsExactly("ACTIVATED moved", "ACTIVATED kept");
        assertThat(told()).containsExactly("LICENCE_ISSUED", "LICENCE_ACTIVATED", "EVIDENCE_RECORDED");
    }

    @Test
    void what_comes_after_the_end_is_evidence_and_moves_nothing() {
        chain.lapse(pool, today.plusDays(29));
        assertThat(status()).isEqualTo("LAPSED");
        assertThat(facts.completed(allocation, today.plusDays(3), report("line 4")))
                .isEqualTo(Learnt.KEPT);
        assertThat(status()).isEqualTo("LAPSED");
        assertThat(evidence()).containsExactly("COMPLETED kept");
        assertThat(Rows.<Integer>value("SELECT available FROM licence_pool WHERE id = ?", pool))
                .isEqualTo(1);
    }

    @Test
    void a_licence_started_after_its_last_day_stays_as_it_is() {
        assertThat(facts.activated(allocation, today.plusDays(29), report("line 2")))
                .isEqualTo(Learnt.KEPT);
        assertThat(status()).isEqualTo("ISSUED");
    }

    @Test
    void progress_of_the_latest_day_is_shown_and_an_old_report_changes_nothing_the_second_time() {
        assertThat(facts.progressed(allocation, done(20, today.minusDays(7)), report("a")))
                .isEqualTo(Learnt.KEPT);
        assertThat(facts.progressed(allocation, done(40, today), report("b"))).isEqualTo(Learnt.KEPT);
        assertThat(facts.progressed(allocation, done(20, today.minusDays(7)), report("a")))
                .isEqualTo(Learnt.KNOWN);
        assertThat(facts.progressed(allocation, done(30, today.minusDays(3)), report("c")))
                .isEqualTo(Learnt.KEPT);
        assertThat(Rows.<Integer>value("SELECT percent_done FROM allocation WHERE id = ?", allocation))
                .isEqualTo(40);
        assertThat(evidence()).hasSize(3);
    }

    @Test
    void evidence_is_never_changed_or_deleted() {
        facts.activated(allocation, today, report("line 1"));
        assertThatThrownBy(() -> Rows.change("DELETE FROM allocation_evidence WHERE allocation_id = ?", allocation))
                .hasMessageContaining("append-only");
        assertThatThrownBy(() ->
                        Rows.change("UPDATE allocation_evidence SET moved = false WHERE allocation_id = ?", allocation))
                .hasMessageContaining("append-only");
    }

    @Test
    void nothing_is_reclaimed_whose_progress_is_not_copied() {
        Rows.change("""
                INSERT INTO reclaim_notice (id, allocation_id, status, reason, words, given_by, given_at, reply_by, settled_at)
                SELECT gen_random_uuid(), id, 'RECLAIMED', 'OTHER', 'A test', person_id, now(), current_date - 2, now()
                FROM allocation WHERE id = ?""", allocation);
        assertThatThrownBy(() -> Rows.change("UPDATE allocation SET status = 'RECLAIMED' WHERE id = ?", allocation))
                .hasMessageContaining("allocation_reclaimed_after_progress_was_copied");
    }

    private static Evidence report(String line) {
        return Evidence.ofReport(STAFF, line);
    }

    private static Progress done(int percent, LocalDate on) {
        return new Progress(on, percent, null, null, null);
    }

    private String status() {
        return Rows.value("SELECT status FROM allocation WHERE id = ?", allocation);
    }

    private List<String> evidence() {
        return Rows.list(
                "SELECT says || CASE WHEN moved THEN ' moved' ELSE ' kept' END FROM allocation_evidence"
                        + " WHERE allocation_id = ? ORDER BY recorded_at, id",
                allocation);
    }

    private List<String> told() {
        return Rows.list(
                "SELECT kind FROM timeline_entry"
                        + " WHERE application_id = (SELECT application_id FROM allocation WHERE id = ?) ORDER BY at, id",
                allocation);
    }
}
