package uk.learningoffer.identity.client;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;

/** Clients as answers show them, with what the caller may do next. */
@ApplicationScoped
class ClientView {
    @Inject
    ClientSecrets secrets;

    @Inject
    ClientReach reach;

    ClientResponse of(PartnerClient client) {
        return of(List.of(client)).get(0);
    }

    List<ClientResponse> of(List<PartnerClient> clients) {
        var live = secrets.live(clients.stream().map(PartnerClient::id).toList());
        return clients.stream()
                .map(client -> {
                    var own = live.getOrDefault(client.id(), List.of());
                    return ClientResponse.of(client, own, next(client, own.size()));
                })
                .toList();
    }

    private List<ClientMove> next(PartnerClient client, int liveSecrets) {
        var next = new ArrayList<ClientMove>();
        if (client.status() == ClientStatus.REVOKED) {
            return next;
        }
        if (client.status() == ClientStatus.WAITING_FOR_APPROVAL && reach.isEverywhere()) {
            next.add(ClientMove.APPROVAL);
        }
        if (liveSecrets < ClientSecrets.AT_A_TIME) {
            next.add(ClientMove.SECRETS);
        }
        next.add(ClientMove.KEYS);
        next.add(ClientMove.REVOCATION);
        return next;
    }
}
