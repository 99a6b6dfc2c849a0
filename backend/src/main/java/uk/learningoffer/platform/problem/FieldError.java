package uk.learningoffer.platform.problem;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One thing to correct: {@code pointer} is a JSON pointer into the body, or the name of a parameter after a slash. */
@Schema(name = "FieldError")
public record FieldError(
        @Schema(examples = "/email") String pointer,
        @Schema(examples = "Enter your work e-mail address") String detail) {
    /** A large body that is nothing but faults is not answered with a larger one. */
    static final int MOST_TOLD = 500;
}
