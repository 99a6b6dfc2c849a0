package uk.learningoffer.library.course;

import java.util.EnumSet;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether an editor has dealt with what visitors said is wrong. */
@Schema(name = "CourseProblemStatus")
public enum CourseProblemStatus {
    OPEN,
    CLOSED;

    public Set<CourseProblemStatus> next() {
        return this == OPEN ? EnumSet.of(CLOSED) : EnumSet.noneOf(CourseProblemStatus.class);
    }
}
