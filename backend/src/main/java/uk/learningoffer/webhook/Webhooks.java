package uk.learningoffer.webhook;

import static uk.learningoffer.identity.caller.Roles.COUNCIL_LEAD;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.Map;
import java.util.UUID;
import uk.learningoffer.audit.Audit;
import uk.learningoffer.identity.caller.CurrentUsers;
import uk.learningoffer.platform.Ids;
import uk.learningoffer.platform.problem.Problems;
import uk.learningoffer.platform.version.IfMatch;
import uk.learningoffer.webhook.WebhookTable.Sealed;

/** What a council does with its own webhooks. One public method, one transaction. */
@ApplicationScoped
class Webhooks {
    private static final int MOST = 10;
    private static final String SUBJECT = "webhook";

    @Inject
    WebhookTable table;

    @Inject
    DeliveryTable deliveries;

    @Inject
    WebhookSecrets secrets;

    @Inject
    CurrentUsers callers;

    @Inject
    Audit audit;

    @Inject
    InstantSource clock;

    @Inject
    WebhookConfig config;

    /** The authority whose webhooks the caller looks after. */
    String authority() {
        var caller = callers.get();
        if (caller.authorityCode() == null) {
            throw Problems.forbidden(
                    caller.has(COUNCIL_LEAD)
                            ? "We do not know which council you lead learning for. Ask an administrator of the service."
                            : "This system belongs to no council.");
        }
        return caller.authorityCode();
    }

    @Transactional
    WebhookSecretResponse add(WebhookRequest request) {
        var authority = authority();
        if (table.countLocked(authority) >= MOST) {
            throw Problems.illegalTransition("Your council has 10 webhooks. Remove one that you do not need.");
        }
        var id = Ids.next();
        var secret = WebhookSecret.generate();
        table.add(id, authority, request, new Sealed(secrets.seal(id, secret), clock.instant()));
        audit.record("webhook.registered", SUBJECT, id, Map.of("authority", authority));
        return new WebhookSecretResponse(id, secret.text(), null);
    }

    @Transactional
    Webhook change(UUID id, IfMatch seen, WebhookRequest request) {
        table.requireLocked(id, authority(), seen);
        table.change(id, request);
        audit.record("webhook.changed", SUBJECT, id, Map.of());
        return table.require(id, authority());
    }

    /** Both secrets sign for a while, so that a council can change over without missing anything. */
    @Transactional
    WebhookSecretResponse renewSecret(UUID id) {
        table.requireLocked(id, authority());
        var secret = WebhookSecret.generate();
        var until = clock.instant().plus(config.bothSecrets());
        table.renew(id, new Sealed(secrets.seal(id, secret), until));
        audit.record("webhook.secret-renewed", SUBJECT, id, Map.of());
        return new WebhookSecretResponse(id, secret.text(), until);
    }

    @Transactional
    Webhook activate(UUID id, IfMatch seen) {
        var webhook = table.requireLocked(id, authority(), seen);
        if (webhook.status() == WebhookStatus.ON) {
            throw Problems.illegalTransition("This webhook is on already.");
        }
        table.activate(id);
        audit.record("webhook.activated", SUBJECT, id, Map.of());
        return table.require(id, authority());
    }

    @Transactional
    Delivery test(UUID id) {
        requireOn(table.requireLocked(id, authority()));
        var delivery = deliveries.addTest(id, clock.instant());
        audit.record("webhook.tested", SUBJECT, id, Map.of());
        return deliveries.require(delivery, id);
    }

    @Transactional
    Delivery replay(UUID id, UUID delivery) {
        requireOn(table.requireLocked(id, authority()));
        if (deliveries.replay(delivery, id) == 0) {
            deliveries.require(delivery, id);
            throw Problems.illegalTransition("This delivery waits already.");
        }
        audit.record("webhook.replayed", SUBJECT, id, Map.of("delivery", delivery.toString()));
        return deliveries.require(delivery, id);
    }

    @Transactional
    ReplayResponse replayDead(UUID id) {
        requireOn(table.requireLocked(id, authority()));
        var count = deliveries.replayDead(id);
        audit.record("webhook.replayed", SUBJECT, id, Map.of("deliveries", count));
        return new ReplayResponse(count);
    }

    @Transactional
    void remove(UUID id, IfMatch seen) {
        table.requireLocked(id, authority(), seen);
        table.remove(id);
        audit.record("webhook.removed", SUBJECT, id, Map.of());
    }

    private static void requireOn(Webhook webhook) {
        if (webhook.status() == WebhookStatus.OFF) {
            throw Problems.illegalTransition("This webhook is off. Switch it on first.");
        }
    }
}
