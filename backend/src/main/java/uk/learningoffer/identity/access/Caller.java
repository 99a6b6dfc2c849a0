package uk.learningoffer.identity.access;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import uk.learningoffer.identity.caller.CurrentUser;
import uk.learningoffer.identity.caller.Roles;

/**
 * The live session or client behind a token.
 *
 * @param name of the actor in the audit and the owner of idempotency keys
 * @param session null for a client
 */
record Caller(String name, CurrentUser user, UUID session) {

    static Caller person(UUID id, UUID session, String authorityCode, Collection<String> granted) {
        var roles = new HashSet<>(granted);
        roles.add(Roles.APPLICANT);
        return new Caller(id.toString(), new CurrentUser(id, null, authorityCode, Set.copyOf(roles)), session);
    }

    /** @param scopes held like roles: {@code applications:read} */
    static Caller client(UUID id, String authorityCode, Collection<String> scopes) {
        var roles = new HashSet<>(scopes);
        roles.add(Roles.PARTNER);
        return new Caller(id.toString(), new CurrentUser(null, id, authorityCode, Set.copyOf(roles)), null);
    }
}
