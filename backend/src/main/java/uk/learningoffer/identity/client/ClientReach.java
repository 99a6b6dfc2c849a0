package uk.learningoffer.identity.client;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import uk.learningoffer.identity.caller.CurrentUser;
import uk.learningoffer.identity.caller.CurrentUsers;
import uk.learningoffer.identity.caller.Roles;
import uk.learningoffer.platform.problem.Problems;

/** Which systems a caller sees and changes: administrators all, council leads those of their own council. */
@ApplicationScoped
class ClientReach {
    @Inject
    CurrentUsers callers;

    @Inject
    PartnerClientRepository clients;

    CurrentUser caller() {
        return callers.get();
    }

    boolean isEverywhere() {
        return caller().has(Roles.ADMINISTRATOR);
    }

    /** @return null for all councils */
    String council() {
        if (isEverywhere()) {
            return null;
        }
        var council = caller().authorityCode();
        if (council == null) {
            throw Problems.forbidden("We do not know which council you lead. Say so in your details first.");
        }
        return council;
    }

    PartnerClient require(UUID id) {
        return within(clients.require(id));
    }

    /** Nobody else changes it, or gives it a secret, until the end of the transaction. */
    PartnerClient requireAlone(UUID id) {
        return within(clients.requireAlone(id));
    }

    private PartnerClient within(PartnerClient client) {
        var council = council();
        if (council != null && !council.equals(client.authorityCode())) {
            throw PartnerClientRepository.missing();
        }
        return client;
    }
}
