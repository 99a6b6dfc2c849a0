package uk.learningoffer.platform;

import io.smallrye.config.ConfigMapping;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/** What every deployment must say about itself. */
@ConfigMapping(prefix = "learning-offer")
public interface ServiceConfig {
    /** Where people reach the service, without a path: links in messages start with it. */
    URI origin();

    /** 32 random bytes in base64. Seals licence codes and signing keys; losing it loses them. */
    String keyEncryptionKey();

    /** Keys that were, or will soon be, the key-encryption key: what they sealed is opened, and nothing more is sealed. */
    Optional<List<String>> otherKeyEncryptionKeys();
}
