package uk.learningoffer.application.queue;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;
import uk.learningoffer.application.eligibility.EligibilityOutcome;
import uk.learningoffer.application.record.ApplicationStatus;
import uk.learningoffer.identity.caller.CurrentUser;
import uk.learningoffer.identity.caller.Roles;
import uk.learningoffer.platform.clock.LondonDays;
import uk.learningoffer.platform.database.SqlText;
import uk.learningoffer.platform.database.Statements;
import uk.learningoffer.testsupport.ApiTest;

@ApiTest
class QueuePlanTest {
    @Inject
    Session database;

    @Inject
    Statements statements;

    @Inject
    WordsSearch words;

    /** With most rows waiting, the planner may prefer a general index and filter: then the queue reads the whole table. */
    @Test
    void each_list_is_read_from_the_index_that_holds_it_in_order() {
        QuarkusTransaction.begin();
        try {
            QueueRows.fill(database, 5000);
            read("application_queue", query -> {});
            read("application_stream_of_authority", query -> query.authorities = List.of("LDS"));
            read("application_stream_of_authority", query -> query.regions = List.of("London"));
            read("application_stream_of_course", query -> query.courses = List.of("introduction-to-content-design"));
            read(
                    "application_stream_of_outcome",
                    query -> query.ruleOutcomes = List.of(EligibilityOutcome.NOT_ELIGIBLE));
            read("application_by_status", query -> query.statuses = List.of());
            read("Index Cond: (person_id = ANY", query -> query.q = "queue-77@");
            read("application_stream_of_course", query -> query.q = "content design");
            readOfDays("application_queue", query -> {});
            readOfDays("application_stream_of_authority", query -> query.authorities = List.of("LDS"));
            readOfDays("application_stream_of_authority", query -> query.regions = List.of("London"));
            readOfDays(
                    "application_stream_of_course", query -> query.courses = List.of("introduction-to-content-design"));
            readOfDays(
                    "application_stream_of_outcome",
                    query -> query.ruleOutcomes = List.of(EligibilityOutcome.NOT_ELIGIBLE));
            readOfDays("application_by_status", query -> query.statuses = List.of());
        } finally {
            QuarkusTransaction.rollback();
        }
    }

    /** The days are where the index is entered and left, not looked at row by row. */
    private void readOfDays(String expected, Consumer<ApplicationQuery> narrowing) {
        var today = LondonDays.of(Instant.now());
        var plan = read(expected, query -> {
            query.sent = SentDays.of(
                    "", today.minusDays(20).toString(), today.minusDays(15).toString());
            narrowing.accept(query);
        });
        assertThat(plan)
                .containsPattern("Index Cond: .*submitted_at >= .*submitted_at < ")
                .doesNotContainPattern("Filter: .*submitted_at [<>]");
    }

    private String read(String expected, Consumer<ApplicationQuery> narrowing) {
        var query = new ApplicationQuery();
        query.statuses = List.of(ApplicationStatus.SUBMITTED);
        narrowing.accept(query);
        var reviewer = new CurrentUser(UUID.randomUUID(), null, "LDS", Set.of(Roles.REVIEWER));
        var sql = ListSql.of(query, words.find(query.q), reviewer, Instant.now());
        var explained = statements.of(SqlText.of("EXPLAIN " + sql.text()));
        sql.values().accept(explained);
        var plan = String.join("\n", explained.list(row -> row.getString(1)));
        assertThat(plan).contains(expected).doesNotContain("Seq Scan on application");
        return plan;
    }
}
