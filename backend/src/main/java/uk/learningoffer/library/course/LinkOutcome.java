package uk.learningoffer.library.course;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How the address of a course answered. */
@Schema(name = "LinkOutcome")
enum LinkOutcome {
    WORKS,
    /** It answered, but not to a program: a person has to look. */
    UNSURE,
    BROKEN,
    /** It leads where we do not go. */
    REFUSED;

    boolean isFailure() {
        return this == BROKEN || this == REFUSED;
    }
}
