package uk.learningoffer.identity.caller;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;

/** Finds who is calling. */
@ApplicationScoped
public class CurrentUsers {
    public static final String ATTRIBUTE = "learning-offer.current-user";
    public static final String SESSION = "learning-offer.session";
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
}
