package uk.learningoffer.identity.caller;

import java.util.List;

/** What a partner system may be allowed. Held like roles, so {@code @RolesAllowed} takes them. */
public final class Scopes {
    public static final String APPLICATIONS_READ = "applications:read";
    public static final String APPLICATIONS_WRITE = "applications:write";
    public static final String ALLOCATIONS_READ = "allocations:read";
    public static final String ALLOCATIONS_WRITE = "allocations:write";
    public static final String COURSES_READ = "courses:read";
    public static final String WEBHOOKS_MANAGE = "webhooks:manage";
    public static final List<String> ALL = List.of(
            APPLICATIONS_READ, APPLICATIONS_WRITE, ALLOCATIONS_READ, ALLOCATIONS_WRITE, COURSES_READ, WEBHOOKS_MANAGE);

    private Scopes() {}
}
