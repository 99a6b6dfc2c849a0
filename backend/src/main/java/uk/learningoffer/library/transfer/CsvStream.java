package uk.learningoffer.library.transfer;

import jakarta.ws.rs.core.StreamingOutput;
import java.io.BufferedWriter;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import uk.learningoffer.platform.csv.Csv;

/** A CSV answer of any length: a page is read, written and forgotten, and no transaction is open while it is sent. */
final class CsvStream {
    static final int PAGE = 500;

    private CsvStream() {}

    /** @param page those after a key, empty to begin, {@link #PAGE} of them; fewer end the answer */
    static <R> StreamingOutput of(
            List<String> header,
            Function<String, List<R>> page,
            Function<R, String> key,
            Function<R, Stream<List<?>>> lines) {
        return out -> {
            var writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
            var pages = Stream.iterate(
                            page.apply(""),
                            read -> read != null,
                            read -> read.size() < PAGE ? null : page.apply(key.apply(read.get(read.size() - 1))))
                    .flatMap(List::stream)
                    .flatMap(lines);
            Csv.write(writer, header, pages::iterator);
            writer.flush();
        };
    }
}
