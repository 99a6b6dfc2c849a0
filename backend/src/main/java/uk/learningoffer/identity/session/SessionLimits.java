package uk.learningoffer.identity.session;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import uk.learningoffer.identity.caller.Roles;

/** How long somebody stays signed in: shorter for those who see other people's records. */
public enum SessionLimits {
    APPLICANT(Duration.ofMinutes(30), Duration.ofHours(12)),
    STAFF(Duration.ofMinutes(15), Duration.ofHours(8));

    private final Duration idle;
    private final Duration absolute;

    SessionLimits(Duration idle, Duration absolute) {
        this.idle = idle;
        this.absolute = absolute;
    }

    public static SessionLimits of(Collection<String> roles) {
        return roles.stream().anyMatch(Roles.STAFF::contains) ? STAFF : APPLICANT;
    }

    Duration absolute() {
        return absolute;
    }

    public boolean allow(Instant createdAt, Instant lastUsedAt, Instant now) {
        return now.isBefore(lastUsedAt.plus(idle)) && now.isBefore(createdAt.plus(absolute));
    }
}
