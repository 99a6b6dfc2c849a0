package uk.learningoffer.library.course;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How learners answered whether a course helped with their problem. */
@Schema(name = "HelpCounts")
public record HelpCounts(int yes, int partly, int no) {
    private static final int FEWEST_TOLD = 5;

    /** As the public sees it: nothing while so few answered that one of them could be known. */
    public HelpShown shown() {
        var answers = yes + partly + no;
        return answers < FEWEST_TOLD ? null : new HelpShown(yes, answers);
    }

    /**
     * @param helped who said yes
     * @param answers who said yes, partly or no: five at least
     */
    @Schema(name = "Help")
    public record HelpShown(int helped, int answers) {}
}
