package uk.learningoffer.identity;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/**
 * The live session or client behind a token.
 *
 * @param name of the actor in the audit and the owner of idempotency keys
 */
record Caller(String name, CurrentUser user) {

    static Caller person(UUID id, String authorityCode, Collection<String> granted) {
        var roles = new HashSet<>(granted);
        roles.add(Roles.APPLICANT);
        return new Caller(id.toString(), new CurrentUser(id, null, authorityCode, Set.copyOf(roles)));
    }

    /** @param scopes held like roles: {@code applications:read} */
    static Caller client(UUID id, String authorityCode, Collection<String> scopes) {
        var roles = new HashSet<>(scopes);
        roles.add(Roles.PARTNER);
        return new Caller(id.toString(), new CurrentUser(null, id, authorityCode, Set.copyOf(roles)));
    }
}
