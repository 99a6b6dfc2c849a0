package uk.learningoffer.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;
import uk.learningoffer.testsupport.ApiTest;

@ApiTest
class StatementsApiTest {
    private static final SqlText EVERY_TYPE = SqlText.of("""
            SELECT :text AS text, :number AS number, :count AS count, :day AS day, :at AS at, :id AS id, :yes AS yes,
                :words AS words, :ids AS ids""");
    private static final SqlText TRANSACTION = SqlText.of("SELECT txid_current() AS id");

    @Inject
    Statements statements;

    @Inject
    Session database;

    @Test
    void every_type_is_sent_as_itself() {
        var id = UUID.randomUUID();
        var at = Instant.parse("2026-04-01T09:00:00Z");
        statements
                .of(EVERY_TYPE)
                .with("text", "“it's” ?")
                .with("number", 5L)
                .with("count", 3)
                .with("day", LocalDate.of(2026, 4, 1))
                .with("at", at)
                .with("id", id)
                .with("yes", true)
                .with("words", List.of("a,b", "\"c\""))
                .ids("ids", List.of(id))
                .one(row -> {
                    assertThat(row.getString("text")).isEqualTo("“it's” ?");
                    assertThat(row.getLong("number")).isEqualTo(5);
                    assertThat(row.getInt("count")).isEqualTo(3);
                    assertThat(row.getObject("day", LocalDate.class)).isEqualTo("2026-04-01");
                    assertThat(row.getObject("at", OffsetDateTime.class).toInstant())
                            .isEqualTo(at);
                    assertThat(row.getObject("id", UUID.class)).isEqualTo(id);
                    assertThat(row.getBoolean("yes")).isTrue();
                    assertThat((Object[]) row.getArray("words").getArray()).containsExactly("a,b", "\"c\"");
                    assertThat((Object[]) row.getArray("ids").getArray()).containsExactly(id);
                    return row;
                });
    }

    @Test
    void a_null_has_a_type_as_well() {
        var types =
                SqlText.of("SELECT pg_typeof(:id)::text || pg_typeof(CAST(:at AS timestamptz)) || pg_typeof(:number)");
        for (var time = 0; time < 7; time++) {
            assertThat(statements
                            .of(types)
                            .with("id", (UUID) null)
                            .with("at", time % 2 == 0 ? null : Instant.EPOCH)
                            .with("number", (Long) null)
                            .<String>one(row -> row.getString(1)))
                    .isEqualTo("uuidtimestamp with time zonebigint");
        }
    }

    @Test
    void it_takes_part_in_the_transaction_of_its_caller() {
        QuarkusTransaction.requiringNew().run(() -> {
            var ofHibernate = database.createNativeQuery("SELECT txid_current()", Long.class)
                    .getSingleResult();
            assertThat(statements.of(TRANSACTION).<Long>one(row -> row.getLong("id")))
                    .isEqualTo(ofHibernate);
        });
        assertThat(statements.of(TRANSACTION).<Long>one(row -> row.getLong("id")))
                .isNotEqualTo(statements.of(TRANSACTION).<Long>one(row -> row.getLong("id")));
    }

    @Test
    void what_the_database_refuses_is_told_as_elsewhere() {
        assertThatThrownBy(() -> statements.of(SqlText.of("SELECT 1 / 0")).first(row -> row.getInt(1)))
                .isInstanceOf(PersistenceException.class)
                .hasRootCauseMessage("ERROR: division by zero");
    }
}
