package uk.learningoffer.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.util.UUID;
import uk.learningoffer.platform.crypto.SealedColumn;
import uk.learningoffer.platform.crypto.Vault;

/** Secrets of webhooks at rest. */
@ApplicationScoped
class WebhookSecrets {
    private static final String TABLE = "webhook_endpoint";
    // One purpose for both: a secret moves from the first column to the second as it is.
    private static final SealedColumn SEALED = SealedColumn.byUuid(TABLE, "secret_sealed", "webhook");
    private static final SealedColumn PREVIOUS = SealedColumn.byUuid(TABLE, "previous_sealed", "webhook");

    @Inject
    Vault vault;

    @Produces
    @Dependent
    static SealedColumn sealed() {
        return SEALED;
    }

    @Produces
    @Dependent
    static SealedColumn previousSealed() {
        return PREVIOUS;
    }

    byte[] seal(UUID webhook, WebhookSecret secret) {
        return vault.seal(SEALED.purpose(webhook), secret.text());
    }

    WebhookSecret open(UUID webhook, byte[] sealed) {
        return new WebhookSecret(vault.open(SEALED.purpose(webhook), sealed));
    }
}
