package uk.learningoffer.identity.access;

import java.time.Instant;
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
 * @param secondFactorAt when a second factor was last shown in the session; null for never
 * @param isWithoutSecondFactor whether roles were granted that do not count for want of it
 */
record Caller(String name, CurrentUser user, UUID session, Instant secondFactorAt, boolean isWithoutSecondFactor) {

    /** With every role that counts in this session. */
    static Caller person(UUID id, UUID session, LiveSession live) {
        var roles = new HashSet<>(live.roles());
        var withheld = live.secondFactorAt() == null && roles.removeAll(Roles.STAFF);
        return new Caller(
                id.toString(), user(id, live.authorityCode(), roles), session, live.secondFactorAt(), withheld);
    }

    /** Whom background work acts for: what they were granted counts, as they showed their factors when they asked. */
    static Caller absent(UUID id, String authorityCode, Collection<String> granted) {
        return new Caller(id.toString(), user(id, authorityCode, granted), null, null, false);
    }

    /** @param scopes held like roles: {@code applications:read} */
    static Caller client(UUID id, String authorityCode, Collection<String> scopes) {
        var roles = new HashSet<>(scopes);
        roles.add(Roles.PARTNER);
        return new Caller(
                id.toString(), new CurrentUser(null, id, authorityCode, Set.copyOf(roles)), null, null, false);
    }

    private static CurrentUser user(UUID id, String authorityCode, Collection<String> granted) {
        var roles = new HashSet<>(granted);
        roles.add(Roles.APPLICANT);
        return new CurrentUser(id, null, authorityCode, Set.copyOf(roles));
    }
}
