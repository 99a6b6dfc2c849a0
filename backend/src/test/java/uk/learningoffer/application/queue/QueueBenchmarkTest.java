package uk.learningoffer.application.queue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import uk.learningoffer.application.eligibility.EligibilityOutcome;
import uk.learningoffer.application.record.ApplicationStatus;
import uk.learningoffer.identity.CurrentUser;
import uk.learningoffer.identity.Roles;

/** The benchmark compares the queue with the service's own statements: {@code -Dbenchmark.update} writes them anew. */
class QueueBenchmarkTest {
    private static final Path FOLDER = Path.of("benchmark/sql");

    @Test
    void the_benchmark_has_the_statements_of_the_service() throws IOException {
        same("queue", query -> {});
        same("queue-council", query -> query.authorities = List.of("any"));
        same("queue-region", query -> query.regions = List.of("any"));
        same("queue-course", query -> query.courses = List.of("any"));
        same("queue-outcome", query -> query.ruleOutcomes = List.of(EligibilityOutcome.ELIGIBLE));
        same("queue-late", query -> query.late = true);
    }

    private static void same(String name, Consumer<ApplicationQuery> narrowing) throws IOException {
        var file = FOLDER.resolve(name + ".sql");
        var text = Files.readString(FOLDER.resolve("caller.sql")) + "\n"
                + sql(narrowing).strip() + ";\n";
        if (System.getProperty("benchmark.update") != null) {
            Files.writeString(file, text);
        }
        assertThat(Files.readString(file)).isEqualTo(text);
    }

    private static String sql(Consumer<ApplicationQuery> narrowing) {
        var query = new ApplicationQuery();
        query.statuses = List.of(ApplicationStatus.SUBMITTED);
        narrowing.accept(query);
        var reviewer = new CurrentUser(new UUID(0, 1), null, null, Set.of(Roles.REVIEWER));
        return ListSql.of(query, WordsFound.NOTHING_ASKED, reviewer, Instant.EPOCH)
                .text();
    }
}
