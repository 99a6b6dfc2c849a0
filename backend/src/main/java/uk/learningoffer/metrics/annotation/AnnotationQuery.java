package uk.learningoffer.metrics.annotation;

import java.util.UUID;
import uk.learningoffer.platform.page.Cursor;
import uk.learningoffer.platform.page.PageRequest;

/** Newest day first. */
public class AnnotationQuery extends PageRequest {
    private static final String LIST = "annotations";

    /** Days since 1970. */
    Long beforeDay() {
        var after = after(LIST, 2);
        return after == null ? null : Long.valueOf(after.number(0));
    }

    UUID beforeId() {
        var after = after(LIST, 2);
        return after == null ? null : after.uuid(1);
    }

    static Cursor position(Annotation annotation) {
        return Cursor.of(LIST, annotation.happenedOn().toEpochDay(), annotation.id());
    }
}
