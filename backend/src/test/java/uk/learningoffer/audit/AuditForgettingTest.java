package uk.learningoffer.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.learningoffer.platform.database.SqlText;
import uk.learningoffer.platform.database.Statements;
import uk.learningoffer.testsupport.ApiTest;
import uk.learningoffer.testsupport.Jobs;
import uk.learningoffer.testsupport.Later;
import uk.learningoffer.testsupport.Sql;

@ApiTest
class AuditForgettingTest {
    private static final Instant LONG_AGO = Instant.now().minus(Duration.ofDays(8 * 365));

    @Inject
    Audit audit;

    @Inject
    AuditProof proof;

    @Inject
    Statements database;

    @BeforeEach
    void an_empty_audit() {
        Sql.run("TRUNCATE audit_event, audit_seal, audit_unsealed");
    }

    @Test
    void what_is_older_than_seven_years_goes_and_the_chain_stays_whole() {
        Later.at(LONG_AGO, () -> written(5));
        written(3);
        assertThat(Jobs.run("forget-audit")).isEqualTo(5);
        assertThat(Sql.text("SELECT count(*) FROM audit_event")).isEqualTo("3");
        assertThat(proof.verify().broken()).isNull();
        assertThat(Jobs.run("forget-audit")).isZero();
        assertThat(Jobs.run("forget-audit")).isZero();
        written(1);
        assertThat(proof.verify().broken()).isNull();
    }

    @Test
    void nothing_younger_than_six_years_is_removed_whoever_asks() {
        Later.at(Instant.now().minus(Duration.ofDays(5 * 365)), () -> written(2));
        assertThatThrownBy(() -> database.of(SqlText.of("SELECT forget_audit(now() - interval '5 years', 100)"))
                        .one(row -> row.getInt(1)))
                .hasMessageContaining("six years");
        assertThat(Jobs.run("forget-audit")).isZero();
        assertThat(Sql.text("SELECT count(*) FROM audit_event")).isEqualTo("2");
    }

    private void written(int many) {
        for (var number = 0; number < many; number++) {
            var it = number;
            QuarkusTransaction.requiringNew().run(() -> audit.record("test.written", "test", it, Map.of()));
        }
        Jobs.run(AuditSealing.NAME);
    }
}
