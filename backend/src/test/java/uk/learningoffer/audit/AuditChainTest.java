package uk.learningoffer.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.learningoffer.testsupport.ApiTest;
import uk.learningoffer.testsupport.Jobs;
import uk.learningoffer.testsupport.Race;
import uk.learningoffer.testsupport.Sql;

/** R23: whatever becomes of the audit past the service is seen. */
@ApiTest
class AuditChainTest {
    private static final int EVENTS = 12;
    private static final int TAMPERINGS = Integer.getInteger("audit.tamperings", 60);
    private static final String UNGUARDED = "SET session_replication_role = replica; ";

    @Inject
    Audit audit;

    @Inject
    AuditProof proof;

    @BeforeEach
    void a_chain_of_a_few() {
        Sql.run("TRUNCATE audit_event, audit_seal, audit_unsealed");
        for (var number = 0; number < EVENTS; number++) {
            record(number);
        }
        Jobs.run(AuditSealing.NAME);
    }

    private void record(int number) {
        QuarkusTransaction.requiringNew()
                .run(() -> audit.record("test.written", "test", number, Map.of("number", number, "words", "ab")));
    }

    @Test
    void what_was_written_is_sealed_once_and_in_order() {
        var finding = proof.verify();
        assertThat(finding.broken()).isNull();
        assertThat(finding.checked()).isEqualTo(EVENTS);
        assertThat(Jobs.run(AuditSealing.NAME)).isZero();
        record(EVENTS);
        assertThat(proof.verify().broken())
                .as("what waits for its seal is no fault")
                .isNull();
        assertThat(Jobs.run(AuditSealing.NAME)).isEqualTo(1);
        assertThat(proof.has(
                        String.valueOf(finding.last().number()), finding.last().seal()))
                .isTrue();
    }

    @Test
    void replicas_that_seal_while_others_write_make_one_chain() {
        Race.of(8, () -> {
            for (var number = 0; number < 20; number++) {
                record(number);
                Jobs.run(AuditSealing.NAME);
            }
            return null;
        });
        Jobs.run(AuditSealing.NAME);
        var finding = proof.verify();
        assertThat(finding.broken()).isNull();
        assertThat(finding.checked()).isEqualTo(EVENTS + 160);
    }

    @Test
    void any_byte_that_is_changed_is_found_where_it_is() {
        var random = new Random(7);
        for (var tampering = 0; tampering < TAMPERINGS; tampering++) {
            var number = 1 + random.nextInt(EVENTS);
            var id = Sql.text("SELECT event_id FROM audit_seal WHERE number = " + number);
            var change = List.of(
                            "actor = actor || 'x'",
                            "action = overlay(action placing '#' from 3)",
                            "subject_id = subject_id || ' '",
                            "subject_type = upper(subject_type)",
                            "at = at + interval '1 microsecond'",
                            "detail = jsonb_set(detail, '{words}', '\"aB\"')",
                            "request_id = 'another'")
                    .get(random.nextInt(7));
            Sql.run(UNGUARDED + "CREATE TABLE audit_before AS SELECT * FROM audit_event WHERE id = '" + id + "';"
                    + "UPDATE audit_event SET " + change + " WHERE id = '" + id + "'");
            assertThat(proof.verify().broken()).as(change).startsWith("Seal " + number + " of event " + id);
            Sql.run(UNGUARDED + "DELETE FROM audit_event WHERE id = '" + id + "';"
                    + "INSERT INTO audit_event SELECT * FROM audit_before; DROP TABLE audit_before");
        }
        assertThat(proof.verify().broken()).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DELETE FROM audit_event WHERE id = (SELECT event_id FROM audit_seal WHERE number = 5)",
                "DELETE FROM audit_seal WHERE number = 5",
                "DELETE FROM audit_seal WHERE number < 5",
                "DELETE FROM audit_event WHERE id IN (SELECT event_id FROM audit_seal WHERE number < 6);"
                        + " DELETE FROM audit_seal WHERE number < 5",
                "DELETE FROM audit_event WHERE id IN (SELECT event_id FROM audit_seal WHERE number < 6);"
                        + " DELETE FROM audit_seal WHERE number < 5;"
                        + " UPDATE audit_seal SET sealed_at = now() - interval '8 years' WHERE number = 5",
                "UPDATE audit_seal SET seal = 'forged' WHERE number = 12",
                "UPDATE audit_seal SET sealed_at = sealed_at + interval '1 microsecond' WHERE number = 12",
                "UPDATE audit_seal SET number = number + 1 WHERE number = 12",
                "DELETE FROM audit_seal WHERE number = 12",
                "INSERT INTO audit_event SELECT gen_random_uuid(), at, actor, action, subject_type, subject_id, detail,"
                        + " request_id FROM audit_event LIMIT 1"
            })
    void what_is_removed_added_or_moved_is_found(String tampering) {
        Sql.run(UNGUARDED + tampering);
        assertThat(proof.verify().broken()).isNotNull();
    }

    @Test
    void an_end_that_was_cut_off_is_found_by_a_seal_that_was_kept() {
        var kept = proof.verify().last();
        Sql.run(UNGUARDED + "DELETE FROM audit_event WHERE id IN (SELECT event_id FROM audit_seal WHERE number > 10);"
                + " DELETE FROM audit_seal WHERE number > 10");
        assertThat(proof.verify().broken())
                .as("the chain alone does not know its length")
                .isNull();
        assertThat(proof.has(String.valueOf(kept.number()), kept.seal())).isFalse();
    }
}
