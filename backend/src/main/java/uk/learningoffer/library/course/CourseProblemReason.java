package uk.learningoffer.library.course;

import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.learningoffer.platform.vocabulary.Term;

/** What can be wrong with a course. */
@Schema(name = "CourseProblemReason")
enum CourseProblemReason {
    LINK("The link does not work"),
    FACTS("Something we say about it is wrong"),
    ACCESS("It is not accessible"),
    OTHER("Something else");

    private final String label;

    CourseProblemReason(String label) {
        this.label = label;
    }

    static List<Term> terms() {
        return Arrays.stream(values())
                .map(reason -> Term.of(reason.name(), reason.label))
                .toList();
    }
}
