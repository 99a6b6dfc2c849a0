package uk.learningoffer;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** S36: the map of ASVS 5.0 in docs/asvs.md: each requirement once, with a test that is there or a reason. */
class AsvsMapTest {
    private static final Path MAP = Path.of("../docs/asvs.md");
    private static final Path SUMMARY = Path.of("../docs/security.md");
    private static final List<String> STATUSES = List.of("met", "not applicable", "not met", "operator's");
    private static final Pattern ROW = Pattern.compile(
            "^\\| (\\d+\\.\\d+\\.\\d+) \\|([^|]*)\\|([^|]*)\\|([^|]*)\\|([^|]*)\\|$", Pattern.MULTILINE);
    private static final Pattern COUNTS = Pattern.compile(
            "^\\| (V\\d+|all)\\b[^|]*\\| (\\d+) \\| (\\d+) \\| (\\d+) \\| (\\d+) \\|$", Pattern.MULTILINE);
    private static final Pattern TEST = Pattern.compile("`([\\w-]+(?:Test|IT)|[\\w.-]+\\.spec\\.ts)`");

    private record Requirement(String number, String level, String words, String status, String why) {
        String chapter() {
            return "V" + number.substring(0, number.indexOf('.'));
        }

        List<String> tests() {
            return TEST.matcher(why).results().map(name -> name.group(1)).toList();
        }
    }

    @Test
    void every_requirement_is_there_once_and_in_order() throws IOException {
        var requirements = requirements();
        assertThat(requirements)
                .extracting(Requirement::number)
                .doesNotHaveDuplicates()
                .isSortedAccordingTo(Comparator.comparing(AsvsMapTest::inOrder));
        assertThat(requirements.stream().collect(groupingBy(Requirement::level, counting())))
                .isEqualTo(Map.of("1", 70L, "2", 183L));
    }

    @Test
    void every_requirement_has_a_status_and_a_test_or_a_reason() throws IOException {
        for (var each : requirements()) {
            assertThat(each.words()).as(each.number()).isNotBlank();
            assertThat(each.status()).as(each.number()).isIn(STATUSES);
            assertThat(each.why()).as(each.number()).isNotBlank();
            if (each.status().equals("met") && each.tests().isEmpty()) {
                assertThat(each.why()).as(each.number()).startsWith("not tested");
            }
        }
    }

    @Test
    void every_test_that_is_named_is_there() throws IOException {
        var tests = tests();
        for (var each : requirements()) {
            assertThat(tests).as(each.number()).containsAll(each.tests());
        }
    }

    @Test
    void the_summary_counts_what_the_map_says() throws IOException {
        var chapters = Stream.concat(
                        requirements().stream().map(Requirement::chapter).distinct(), Stream.of("all"))
                .toList();
        var counts = rows(COUNTS, SUMMARY)
                .collect(Collectors.toMap(
                        row -> row.group(1), row -> List.of(row.group(2), row.group(3), row.group(4), row.group(5))));
        assertThat(counts).containsOnlyKeys(chapters);
        for (var chapter : chapters) {
            assertThat(counts.get(chapter)).as(chapter).isEqualTo(counted(chapter));
        }
    }

    private static List<String> counted(String chapter) throws IOException {
        var counted = requirements().stream()
                .filter(each -> chapter.equals("all") || chapter.equals(each.chapter()))
                .collect(groupingBy(Requirement::status, counting()));
        return STATUSES.stream()
                .map(status -> counted.getOrDefault(status, 0L).toString())
                .toList();
    }

    private static int inOrder(String number) {
        return Stream.of(number.split("\\.")).mapToInt(Integer::parseInt).reduce(0, (all, part) -> all * 100 + part);
    }

    private static List<Requirement> requirements() throws IOException {
        return rows(ROW, MAP)
                .map(row -> new Requirement(
                        row.group(1),
                        row.group(2).strip(),
                        row.group(3).strip(),
                        row.group(4).strip(),
                        row.group(5).strip()))
                .toList();
    }

    private static Stream<MatchResult> rows(Pattern row, Path document) throws IOException {
        return row.matcher(Files.readString(document)).results();
    }

    /** By the name that the map uses: a class, or a file of browser tests. */
    private static List<String> tests() throws IOException {
        try (var java = Files.walk(Path.of("src/test/java"));
                var browser = Files.list(Path.of("../frontend/e2e"))) {
            return Stream.concat(java, browser)
                    .map(path -> path.getFileName().toString().replaceFirst("\\.java$", ""))
                    .toList();
        }
    }
}
