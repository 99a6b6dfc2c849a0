package uk.learningoffer.identity.invitation;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "RoleInvitationStatus")
enum RoleInvitationStatus {
    OPEN,
    /** Its time is over. */
    ENDED,
    ACCEPTED,
    WITHDRAWN
}
