package uk.learningoffer.webhook;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.UnknownHostException;
import java.time.InstantSource;
import java.util.Map;
import java.util.stream.Collectors;
import uk.learningoffer.platform.ServiceConfig;
import uk.learningoffer.platform.outbound.PinnedWeb;
import uk.learningoffer.platform.outbound.RefusedAddress;

/** Delivers over HTTP, signed as Standard Webhooks 1.0 says. Call it outside a transaction. */
@ApplicationScoped
class WebhookSender {
    @Inject
    WebhookAddresses addresses;

    @Inject
    PinnedWeb web;

    @Inject
    ObjectMapper json;

    @Inject
    InstantSource clock;

    @Inject
    ServiceConfig config;

    Outcome send(Turn turn, Parcel parcel) {
        try {
            var body = write(parcel);
            var target = addresses.target(turn.url());
            return Outcome.answered(
                    web.post(target, headers(turn, parcel, body), body).status());
        } catch (RefusedAddress refused) {
            return Outcome.silent("We do not deliver to this address. " + refused.getMessage() + ".");
        } catch (UnknownHostException unknown) {
            return Outcome.silent("There is no machine of that name.");
        } catch (IOException failed) {
            return Outcome.silent("It did not answer in time, or not as a web server does.");
        }
    }

    private Map<String, String> headers(Turn turn, Parcel parcel, String body) {
        var seconds = clock.instant().getEpochSecond();
        var id = parcel.id().toString();
        return Map.of(
                "Content-Type",
                "application/json",
                "User-Agent",
                "learning-offer-webhooks (+" + config.origin() + "/developers)",
                "webhook-id",
                id,
                "webhook-timestamp",
                String.valueOf(seconds),
                "webhook-signature",
                turn.secrets().stream()
                        .map(secret -> secret.sign(id, seconds, body))
                        .collect(Collectors.joining(" ")));
    }

    private String write(Parcel parcel) {
        try {
            return json.writeValueAsString(parcel.payload());
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
