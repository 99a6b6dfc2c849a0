package uk.learningoffer.identity.caller;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/** Finds who is calling. */
@ApplicationScoped
public class CurrentUsers {
    public static final String ATTRIBUTE = "learning-offer.current-user";
    public static final String SESSION = "learning-offer.session";
    public static final String SECOND_FACTOR_AT = "learning-offer.second-factor-at";
    public static final String WITHOUT_SECOND_FACTOR = "learning-offer.without-second-factor";
    private static final CurrentUser NOBODY = new CurrentUser(null, null, null, Set.of());

    @Inject
    SecurityIdentity identity;

    /** @return somebody without roles where nobody is signed in */
    public CurrentUser get() {
        CurrentUser known = identity.isAnonymous() ? null : identity.getAttribute(ATTRIBUTE);
        return known == null ? NOBODY : known;
    }

    /** @return the session the caller's token came from; null for a partner system and for nobody */
    public UUID session() {
        return identity.getAttribute(SESSION);
    }

    /** @return when a second factor was last shown in that session; null for never */
    public Instant secondFactorAt() {
        return identity.getAttribute(SECOND_FACTOR_AT);
    }

    /** @return whether the caller has roles that do not count until a second factor is shown */
    public boolean isWithoutSecondFactor() {
        return Boolean.TRUE.equals(identity.getAttribute(WITHOUT_SECOND_FACTOR));
    }
}
