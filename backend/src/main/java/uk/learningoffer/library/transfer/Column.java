package uk.learningoffer.library.transfer;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** @param needed every file must have it; the others may be left out, and then what there is stays */
@Schema(name = "ImportColumn")
public record Column(
        @Schema(examples = "cost_class") String name,
        boolean needed,
        @Schema(description = "What belongs into it.") String words,
        String example) {

    public static Column needed(String name, String words, String example) {
        return new Column(name, true, words, example);
    }

    public static Column optional(String name, String words, String example) {
        return new Column(name, false, words, example);
    }
}
