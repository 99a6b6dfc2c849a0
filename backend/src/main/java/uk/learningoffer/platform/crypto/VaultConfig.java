package uk.learningoffer.platform.crypto;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What a deployment may set of the change from one key to the next. */
@ConfigMapping(prefix = "learning-offer.vault")
public interface VaultConfig {
    /** How often each replica seals anew what another key sealed, while there are other keys; {@code off} for never. */
    @WithDefault("60s")
    String tick();
}
