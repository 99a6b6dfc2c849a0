package uk.learningoffer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The table of goals in docs/testing.md: no goal without a test or a reason, and no test that is not there. */
class GoalsTest {
    private static final Path DOCUMENT = Path.of("../docs/testing.md");
    private static final Pattern ROW =
            Pattern.compile("^\\| ([RS]\\d+) \\|[^|]*\\|([^|]*)\\|([^|]*)\\|$", Pattern.MULTILINE);
    private static final Pattern NAME = Pattern.compile("`([\\w.-]+)`");

    private record Goal(String id, List<String> tests, String reason) {}

    @Test
    void every_goal_has_a_test_or_a_reason() throws IOException {
        var expected = Stream.concat(
                        IntStream.rangeClosed(1, 23).mapToObj(n -> "R" + n),
                        IntStream.rangeClosed(1, 38).mapToObj(n -> "S" + n))
                .toList();
        var goals = goals();
        assertThat(goals).extracting(Goal::id).containsExactlyElementsOf(expected);
        for (var goal : goals) {
            assertThat(goal.reason())
                    .as(goal.id())
                    .matches(goal.tests().isEmpty() ? "not proved, because .+" : "|not proved .+");
        }
    }

    @Test
    void every_test_that_is_named_is_there_and_names_its_goal() throws IOException {
        var sources = sources();
        for (var goal : goals()) {
            for (var test : goal.tests()) {
                assertThat(sources).as(goal.id()).containsKey(test);
                assertThat(Files.readString(sources.get(test)))
                        .as("%s, of which docs/testing.md says that it proves %s", test, goal.id())
                        .containsPattern("\\b" + goal.id() + "\\b");
            }
        }
    }

    private static List<Goal> goals() throws IOException {
        return ROW.matcher(Files.readString(DOCUMENT))
                .results()
                .map(row ->
                        new Goal(row.group(1), names(row.group(2)), row.group(3).strip()))
                .toList();
    }

    private static List<String> names(String cell) {
        return NAME.matcher(cell)
                .results()
                .map((MatchResult name) -> name.group(1))
                .toList();
    }

    /** By the name that the table uses: a class, or a file of browser tests. */
    private static Map<String, Path> sources() throws IOException {
        try (var java = Files.walk(Path.of("src/test/java"));
                var browser = Files.list(Path.of("../frontend/e2e"))) {
            return Stream.concat(java, browser)
                    .filter(path -> Arrays.asList("java", "ts").contains(ending(path)))
                    .collect(Collectors.toMap(
                            path -> path.getFileName().toString().replaceFirst("\\.java$", ""),
                            path -> path,
                            (one, same) -> one));
        }
    }

    private static String ending(Path path) {
        var name = path.getFileName().toString();
        return name.substring(name.lastIndexOf('.') + 1);
    }
}
