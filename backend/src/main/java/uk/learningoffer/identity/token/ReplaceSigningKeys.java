package uk.learningoffer.identity.token;

import io.quarkus.runtime.QuarkusApplication;
import jakarta.inject.Inject;

/**
 * {@code replace-signing-keys}: for a signing key that may be known to somebody else. Every access token there is stops
 * working within five seconds on every replica; sessions go on, as their pages get a new token.
 */
public class ReplaceSigningKeys implements QuarkusApplication {
    public static final String COMMAND = "replace-signing-keys";

    @Inject
    SigningKeyTable table;

    @Override
    public int run(String... args) {
        if (args.length != 1) {
            System.err.println("Say " + COMMAND + " alone");
            return 64;
        }
        System.out.println("Keys that work no more: " + table.replaceAll()
                + ". A new one signs; every replica knows of it within five seconds.");
        return 0;
    }
}
