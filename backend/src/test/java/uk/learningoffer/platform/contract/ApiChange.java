package uk.learningoffer.platform.contract;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/**
 * A change of the API that councils are told of: an entry of the change log, which the page API for councils shows.
 *
 * @param breaks what it breaks, in the words of {@link Breaks}
 */
record ApiChange(LocalDate on, String what, List<String> breaks) {
    static final Path FILE = Path.of("../frontend/src/features/developers/api-changes.json");

    /** Newest first. */
    static List<ApiChange> log() throws IOException {
        var json = new ObjectMapper().registerModule(new JavaTimeModule());
        return List.of(json.readValue(FILE.toFile(), ApiChange[].class));
    }

    static List<String> declaredBreaks() throws IOException {
        return log().stream().flatMap(change -> change.breaks().stream()).toList();
    }
}
