package uk.learningoffer.application.team;

import java.util.UUID;
import uk.learningoffer.identity.caller.CurrentUser;

/**
 * Who invites: a person, or a system of their council.
 *
 * @param person null for a system
 * @param client null for a person
 */
record InvitedBy(UUID person, UUID client) {
    static InvitedBy person(UUID id) {
        return new InvitedBy(id, null);
    }

    static InvitedBy caller(CurrentUser caller) {
        return new InvitedBy(caller.personId(), caller.clientId());
    }

    UUID id() {
        return client == null ? person : client;
    }
}
