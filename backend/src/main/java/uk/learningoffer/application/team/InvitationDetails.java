package uk.learningoffer.application.team;

import java.util.UUID;
import uk.learningoffer.application.record.NamedCourse;

/**
 * Who is invited by whom to what.
 *
 * @param teamId null for a nomination
 * @param name of the person invited, or null
 * @param authorityCode of both, or null where it is not known
 * @param courseId a course of the library, or null
 * @param named a course that is not in it, or null; one of both is there
 * @param suggested what the inviter filled in, or null
 * @param why the inviter's words, or null
 */
record InvitationDetails(
        UUID teamId,
        String email,
        String name,
        InvitedBy by,
        String authorityCode,
        UUID courseId,
        NamedCourse named,
        SuggestedAnswers suggested,
        String why) {}
