package uk.learningoffer.feedback;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether a course helped with the problem it was taken for. */
@Schema(name = "Helped")
enum Helped {
    @JsonProperty("yes")
    YES,
    @JsonProperty("partly")
    PARTLY,
    @JsonProperty("no")
    NO;

    /** As it is kept. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Helped of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
