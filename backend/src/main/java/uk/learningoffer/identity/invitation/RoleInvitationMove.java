package uk.learningoffer.identity.invitation;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "RoleInvitationMove")
enum RoleInvitationMove {
    SEND_AGAIN,
    WITHDRAW
}
