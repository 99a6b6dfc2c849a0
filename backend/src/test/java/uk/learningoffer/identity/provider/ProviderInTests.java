package uk.learningoffer.identity.provider;

import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.Optional;

/** Off, as a service is that nobody configured, until a test has a provider running. */
@Alternative
@Priority(1)
@Singleton
public class ProviderInTests implements ProviderConfig {
    static final String CLIENT = "learning-offer";
    static final String SECRET = "a secret of the client that is 32 bytes or more";
    private volatile URI issuer;

    void on(URI running) {
        issuer = running;
    }

    void off() {
        issuer = null;
    }

    @Override
    public Optional<URI> issuer() {
        return Optional.ofNullable(issuer);
    }

    @Override
    public Optional<String> clientId() {
        return issuer().map(on -> CLIENT);
    }

    @Override
    public Optional<String> clientSecret() {
        return issuer().map(on -> SECRET);
    }

    @Override
    public Optional<String> name() {
        return issuer().map(on -> "Leeds City Council");
    }
}
