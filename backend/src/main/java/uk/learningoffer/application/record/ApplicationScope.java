package uk.learningoffer.application.record;

import static uk.learningoffer.identity.caller.Roles.ADMINISTRATOR;
import static uk.learningoffer.identity.caller.Roles.COUNCIL_LEAD;
import static uk.learningoffer.identity.caller.Roles.REVIEWER;

import java.util.Map;
import java.util.UUID;
import uk.learningoffer.identity.caller.CurrentUser;
import uk.learningoffer.platform.problem.Problems;

/**
 * Which applications a caller may see: the one place that says so, as a condition on {@code application a}. People see
 * their own, a council lead and a partner system also what was sent by those of their authority, reviewers all that was
 * sent. To see is not to change: moves ask for {@link #own}, for {@link #spokenFor} or for a role.
 */
public record ApplicationScope(String condition, Map<String, Object> parameters) {
    static final String PARTNER_SCOPE = "applications:read";
    private static final String SENT = "a.submitted_at IS NOT NULL";
    private static final String NOMINATED =
            " AND EXISTS (SELECT FROM invitation i WHERE i.application_id = a.id AND i.client_id = :client)";

    public static ApplicationScope of(CurrentUser caller) {
        if (caller.isPartner()) {
            return partner(caller);
        }
        if (isStaff(caller)) {
            return new ApplicationScope("(" + SENT + " OR a.person_id = :me)", Map.of("me", caller.personId()));
        }
        return leadsCouncil(caller) ? colleagues(caller) : own(caller);
    }

    /** Whether there is more than one's own to see. */
    public static boolean seesOthers(CurrentUser caller) {
        return caller.isPartner() || isStaff(caller) || leadsCouncil(caller);
    }

    public static ApplicationScope own(CurrentUser caller) {
        return new ApplicationScope("a.person_id = :me", Map.of("me", caller.personId()));
    }

    /**
     * Those that a caller may answer for and withdraw: people their own; a partner system what its own nominations led to,
     * as long as it may see it.
     */
    static ApplicationScope spokenFor(CurrentUser caller) {
        return caller.isPartner()
                ? new ApplicationScope(
                        partner(caller).condition() + NOMINATED,
                        Map.of("own", caller.authorityCode(), "client", caller.clientId()))
                : own(caller);
    }

    public static boolean isStaff(CurrentUser caller) {
        return caller.has(REVIEWER) || caller.has(ADMINISTRATOR);
    }

    /** Gives its values to the conditions of a statement. */
    public void bind(SqlConditions conditions) {
        parameters.forEach((name, value) -> conditions.with(statement -> {
            if (value instanceof UUID id) {
                statement.with(name, id);
            } else {
                statement.with(name, (String) value);
            }
        }));
    }

    private static boolean leadsCouncil(CurrentUser caller) {
        return caller.has(COUNCIL_LEAD) && caller.authorityCode() != null;
    }

    private static ApplicationScope colleagues(CurrentUser caller) {
        return new ApplicationScope(
                "(a.authority_code = :own AND " + SENT + " OR a.person_id = :me)",
                Map.of("own", caller.authorityCode(), "me", caller.personId()));
    }

    private static ApplicationScope partner(CurrentUser caller) {
        if (!caller.has(PARTNER_SCOPE)) {
            throw Problems.forbidden("Ask for the scope " + PARTNER_SCOPE + " with your access token.");
        }
        return new ApplicationScope(
                "(a.authority_code = :own AND " + SENT + ")", Map.of("own", caller.authorityCode()));
    }
}
