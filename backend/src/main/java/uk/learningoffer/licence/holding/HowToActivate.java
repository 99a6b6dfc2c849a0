package uk.learningoffer.licence.holding;

import java.util.List;
import uk.learningoffer.licence.allocation.AllocationStatus;

/** What a person does to start, step by step. */
final class HowToActivate {
    private HowToActivate() {}

    static List<String> steps(AllocationStatus status, boolean hasCode, AllocatedCourse course) {
        if (status != AllocationStatus.ISSUED) {
            return List.of();
        }
        return hasCode ? withCode(course) : withInvitation(course);
    }

    private static List<String> withCode(AllocatedCourse course) {
        return List.of(
                "Show your code here and copy it.",
                "Open the course at " + course.platform() + " and sign in there, or create an account.",
                "Enter the code where " + course.platform() + " asks for one.",
                "Come back here and say that you have started.");
    }

    private static List<String> withInvitation(AllocatedCourse course) {
        return List.of(
                "Look for an invitation from " + course.platform()
                        + " in your work e-mail. If it is not there after two working days, look in your junk mail.",
                "Follow the link in it and sign in, or create an account with your work e-mail address.",
                "Come back here and say that you have started.");
    }
}
