package uk.learningoffer.identity.client;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import uk.learningoffer.audit.Audit;
import uk.learningoffer.authority.AuthorityRepository;
import uk.learningoffer.identity.caller.Scopes;
import uk.learningoffer.platform.problem.Problems;
import uk.learningoffer.platform.version.IfMatch;

/** Registers the systems of authorities. Their secrets are shown once and kept as hashes. */
@ApplicationScoped
public class PartnerClients {
    @Inject
    PartnerClientRepository clients;

    @Inject
    ClientSecrets secrets;

    @Inject
    AuthorityRepository authorities;

    @Inject
    Audit audit;

    @Inject
    InstantSource clock;

    /** A client and its secret, which cannot be read again. */
    public record Registered(UUID id, String clientId, String secret, Instant expiresAt) {}

    @Transactional
    public Registered register(String name, String authorityCode, Collection<String> scopes) {
        var authority = authorities
                .findByIdOptional(authorityCode)
                .orElseThrow(() -> Problems.invalid("/authorityCode", "Choose an authority of the register"));
        if (!Scopes.ALL.containsAll(scopes)) {
            throw Problems.invalid("/scopes", "Choose from: " + String.join(", ", Scopes.ALL));
        }
        var client = new PartnerClient(name, authority.code(), scopes, clock.instant());
        clients.persistAndFlush(client);
        var secret = secrets.add(client.id());
        audit.record("client.registered", "client", client.id(), Map.of("authority", authority.code()));
        return registered(client, secret);
    }

    @Transactional
    Registered newSecret(UUID id) {
        var client = clients.requireAlone(id);
        client.requireLive();
        secrets.refuseThird(id);
        var secret = secrets.add(id);
        audit.record("client.secret-added", "client", id, Map.of());
        return registered(client, secret);
    }

    @Transactional
    void revoke(UUID id, IfMatch seen) {
        var client = clients.require(id);
        seen.check(client.version());
        client.revoke(clock.instant());
        secrets.revokeAll(id);
        audit.record("client.revoked", "client", id, Map.of());
    }

    private static Registered registered(PartnerClient client, ClientSecrets.Made secret) {
        return new Registered(client.id(), client.clientId(), secret.plain(), secret.expiresAt());
    }
}
