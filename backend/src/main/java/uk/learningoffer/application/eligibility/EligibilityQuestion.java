package uk.learningoffer.application.eligibility;

import java.time.LocalDate;
import java.util.UUID;
import uk.learningoffer.authority.EmailAddress;

/**
 * Who asks about what.
 *
 * @param chosenAuthority what the person chose: counts only if their address allows it; may be null
 * @param applicant null where nobody is signed in
 * @param courseId of the library, or null
 * @param namedUrl of a course that the person names, or null
 * @param sentOn the day on which it was asked for, which windows go by; null for today
 */
public record EligibilityQuestion(
        EmailAddress email,
        String chosenAuthority,
        Applicant applicant,
        UUID courseId,
        String namedUrl,
        LocalDate sentOn) {

    /**
     * @param recordedAuthority where we know the person to work, or null
     * @param application the application that is asked about, which does not stand in its own way; null without one
     */
    public record Applicant(UUID personId, String recordedAuthority, UUID application) {}

    public String courseKey() {
        if (courseId != null) {
            return courseId.toString();
        }
        return namedUrl == null ? null : CourseKeys.ofUrl(namedUrl);
    }
}
