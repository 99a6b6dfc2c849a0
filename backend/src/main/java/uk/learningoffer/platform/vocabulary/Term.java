package uk.learningoffer.platform.vocabulary;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A value that callers may choose or meet, with words for people. */
@Schema(name = "Term")
public record Term(
        String value, String label, @Schema(nullable = true) String hint) {
    public static Term of(String value, String label) {
        return new Term(value, label, null);
    }
}
