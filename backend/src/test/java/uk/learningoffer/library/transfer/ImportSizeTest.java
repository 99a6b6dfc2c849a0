package uk.learningoffer.library.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.learningoffer.library.transfer.CsvFiles.confirm;
import static uk.learningoffer.library.transfer.CsvFiles.one;
import static uk.learningoffer.library.transfer.CsvFiles.send;
import static uk.learningoffer.testsupport.People.editor;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import uk.learningoffer.testsupport.ApiTest;
import uk.learningoffer.testsupport.People.Somebody;
import uk.learningoffer.testsupport.Sql;

/** R16, R22: a large file goes in piece by piece, with progress to be seen. {@code -Dimport.rows=100000} for the full size. */
@ApiTest
class ImportSizeTest {
    private static final Logger LOG = Logger.getLogger(ImportSizeTest.class);
    private static final int ROWS = Integer.getInteger("import.rows", 2_000);
    private static final long MEGABYTE = 1024 * 1024;
    private final Somebody editor = editor();
    private final List<Long> heap = new ArrayList<>();
    private int pieces;

    @Inject
    ImportChunks chunks;

    @AfterAll
    static void tidy() {
        Sql.run("DELETE FROM course WHERE code LIKE 'BIG-%'; DELETE FROM library_import_row WHERE key LIKE 'BIG-%'");
    }

    @Test
    void a_large_file_is_imported_with_progress_in_steady_memory() {
        var file = file();
        measure();
        String id = timed("sent", () -> send(editor, "courses", file.getBytes(StandardCharsets.UTF_8))
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
        worked("checked", id, "pending");
        one(editor, id).body("rows.new", org.hamcrest.Matchers.equalTo(ROWS));
        confirm(editor, id, Map.of()).then().statusCode(200);
        worked("written", id, "applied");
        one(editor, id).body("rows.applied", org.hamcrest.Matchers.equalTo(ROWS));
        assertThat(Sql.text("SELECT count(*) FROM course WHERE code LIKE 'BIG-%'"))
                .isEqualTo(String.valueOf(ROWS));
        LOG.infof("Heap in use after collecting, MB: %s", heap);
        var beginning = heap.get(0);
        assertThat(heap).as("MB in use").allMatch(used -> used < beginning + 100);
    }

    /** As an editor sees it who looks now and then; looking and collecting are not timed. */
    private void worked(String what, String id, String count) {
        var seen = new ArrayList<Integer>();
        var took = Duration.ZERO;
        while (true) {
            var start = System.nanoTime();
            var done = !chunks.next(UUID.fromString(id), 200);
            took = took.plusNanos(System.nanoTime() - start);
            if (done) {
                break;
            }
            if (pieces++ % Math.max(1, ROWS / 2000) == 0) {
                seen.add(one(editor, id).extract().path("rows." + count));
                measure();
            }
        }
        tell(what, took);
        assertThat(seen.stream().distinct().count()).as("steps seen").isGreaterThanOrEqualTo(8);
    }

    private void measure() {
        System.gc();
        var memory = Runtime.getRuntime();
        heap.add((memory.totalMemory() - memory.freeMemory()) / MEGABYTE);
    }

    private static <T> T timed(String what, java.util.function.Supplier<T> work) {
        var start = System.nanoTime();
        var result = work.get();
        tell(what, Duration.ofNanos(System.nanoTime() - start));
        return result;
    }

    private static void tell(String what, Duration took) {
        LOG.infof("%,d rows %s in %d ms: %,d a second", ROWS, what, took.toMillis(), ROWS * 1000L / took.toMillis());
    }

    private static String file() {
        var columns = CsvFiles.course().keySet();
        return IntStream.range(0, ROWS)
                .mapToObj(row -> {
                    var cells = CsvFiles.course("id", "BIG-" + row);
                    cells.put("summary", "You will be able to do number " + row + ". " + "More words. ".repeat(15));
                    return columns.stream().map(cells::get).collect(Collectors.joining(","));
                })
                .collect(Collectors.joining("\n", String.join(",", columns) + "\n", "\n"));
    }
}
