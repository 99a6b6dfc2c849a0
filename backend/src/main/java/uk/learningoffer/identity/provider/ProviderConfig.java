package uk.learningoffer.identity.provider;

import io.smallrye.config.ConfigMapping;
import java.net.URI;
import java.util.Optional;

/** The OpenID provider that members of staff may sign in with: all of it, or nothing. Off unless somebody says so. */
@ConfigMapping(prefix = "learning-offer.staff-provider")
public interface ProviderConfig {
    /** As the provider writes it in its tokens; its discovery document is below it. */
    Optional<URI> issuer();

    Optional<String> clientId();

    Optional<String> clientSecret();

    /** What people know it by: "Sign in with …". */
    Optional<String> name();

    default boolean isOn() {
        return issuer().isPresent() && clientId().isPresent() && clientSecret().isPresent() && name().isPresent();
    }
}
