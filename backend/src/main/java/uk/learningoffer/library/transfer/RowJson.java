package uk.learningoffer.library.transfer;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.learningoffer.library.transfer.Looked.CellChange;
import uk.learningoffer.platform.problem.FieldError;

/** What is told of a row, as it is kept. */
final class RowJson {
    private static final ObjectMapper JSON = new ObjectMapper();

    @Schema(name = "CellFault")
    record CellFault(
            @Schema(description = "Empty where it is about the whole row.")
            String column,

            @Schema(description = "What to do.") String detail) {}

    private RowJson() {}

    static String faults(List<FieldError> faults) {
        return faults.isEmpty()
                ? null
                : write(faults.stream()
                        .map(fault -> new CellFault(fault.pointer().substring(1), fault.detail()))
                        .distinct()
                        .toList());
    }

    static String changes(List<CellChange> changes) {
        return changes.isEmpty() ? null : write(changes);
    }

    static List<CellFault> faults(String text) {
        return text == null ? List.of() : read(text, new TypeReference<>() {});
    }

    static List<CellChange> changes(String text) {
        return text == null ? List.of() : read(text, new TypeReference<>() {});
    }

    private static String write(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static <T> T read(String text, TypeReference<T> type) {
        try {
            return JSON.readValue(text, type);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
