package uk.learningoffer.application.team;

import uk.learningoffer.platform.page.Cursor;
import uk.learningoffer.platform.page.PageRequest;

/** Which nominations, newest first. */
public class NominationQuery extends PageRequest {
    static Cursor position(InvitationResponse nomination) {
        return Cursor.of(InvitationRepository.NOMINATIONS, nomination.createdAt(), nomination.id());
    }
}
