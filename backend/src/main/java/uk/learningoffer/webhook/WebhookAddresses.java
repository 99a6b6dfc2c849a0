package uk.learningoffer.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.UnknownHostException;
import java.util.Optional;
import uk.learningoffer.platform.outbound.Reachable;
import uk.learningoffer.platform.outbound.RefusedAddress;
import uk.learningoffer.platform.outbound.Target;
import uk.learningoffer.platform.outbound.Targets;

/** Where changes may be delivered: a machine on the public web, and nobody reads it on the way. */
@ApplicationScoped
class WebhookAddresses {
    @Inject
    Targets targets;

    @Inject
    Reachable reachable;

    /** Looks the name up, so call it outside a transaction. @return what is wrong with the address */
    Optional<String> fault(String url) {
        try {
            target(url);
            return Optional.empty();
        } catch (RefusedAddress refused) {
            return Optional.of("Enter another address. " + refused.getMessage());
        } catch (UnknownHostException notThereYet) {
            // A test tells; a system may be entered here before it has a name.
            return Optional.empty();
        }
    }

    /** Looked up anew for each delivery, as a name may lead elsewhere by then. */
    Target target(String url) throws RefusedAddress, UnknownHostException {
        var uri = Targets.parse(url);
        if (!reachable.isConfidential(uri)) {
            throw new RefusedAddress("It does not start with https://");
        }
        return targets.resolve(uri);
    }
}
