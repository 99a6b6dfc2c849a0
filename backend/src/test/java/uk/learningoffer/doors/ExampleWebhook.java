package uk.learningoffer.doors;

import static uk.learningoffer.testsupport.People.as;
import static uk.learningoffer.testsupport.People.asNew;
import static uk.learningoffer.testsupport.People.partnerWith;

import java.util.List;
import java.util.Map;
import uk.learningoffer.identity.caller.Scopes;
import uk.learningoffer.testsupport.Sql;

/** A webhook as the example of one operation needs it, with a delivery that was given up. Nothing is delivered. */
record ExampleWebhook(String id, String delivery, String etag) {
    private static final String WEBHOOKS = "/api/v1/webhooks";
    static final String WEBHOOK_IN_EXAMPLES = "0199c3a2-a1b2-7c3d-8e4f-5a6b7c8d9e0f";
    static final String DELIVERY_IN_EXAMPLES = "0199c3a2-b2c3-7d4e-8f50-6b7c8d9e0f1a";

    static ExampleWebhook of(String council, Operation operation) {
        // A council has ten at most.
        Sql.run("DELETE FROM webhook_endpoint WHERE authority_code = '" + council + "'");
        var system = partnerWith(council, Scopes.WEBHOOKS_MANAGE, Scopes.ALLOCATIONS_READ);
        String id = as(system)
                .body(Map.of(
                        "url",
                        "https://hooks.example.gov.uk/learning-offer",
                        "description",
                        "Puts completions into our learning platform",
                        "eventTypes",
                        List.of("allocation.completed")))
                .post(WEBHOOKS)
                .path("id");
        String delivery = asNew(system).post(WEBHOOKS + "/{id}/tests", id).path("id");
        Sql.run("UPDATE webhook_delivery SET status = 'DEAD' WHERE id = '" + delivery + "'");
        if (operation.template().endsWith("/activation")) {
            Sql.run("UPDATE webhook_endpoint SET status = 'OFF' WHERE id = '" + id + "'");
        }
        return new ExampleWebhook(
                id, delivery, as(system).get(WEBHOOKS + "/{id}", id).header("ETag"));
    }

    String asWritten(String answer) {
        return answer.replace(id, WEBHOOK_IN_EXAMPLES)
                .replace(delivery, DELIVERY_IN_EXAMPLES)
                .replaceAll("whsec_[A-Za-z0-9+/=]+", "whsec_SHOWN_ONCE");
    }
}
