package uk.learningoffer.identity.client;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** What the systems of councils are called, also those that were revoked. */
@ApplicationScoped
public class ClientNames {
    @Inject
    PartnerClientRepository clients;

    /** In the caller's transaction. */
    public Map<UUID, String> of(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : clients.list("id in ?1", ids).stream()
                        .collect(Collectors.toMap(PartnerClient::id, PartnerClient::name));
    }
}
