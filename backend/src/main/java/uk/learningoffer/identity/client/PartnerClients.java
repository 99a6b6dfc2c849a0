package uk.learningoffer.identity.client;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Map;
import java.util.UUID;
import uk.learningoffer.audit.Audit;
import uk.learningoffer.authority.AuthorityRepository;
import uk.learningoffer.identity.caller.CurrentUser;
import uk.learningoffer.identity.caller.Roles;
import uk.learningoffer.identity.caller.Scopes;
import uk.learningoffer.platform.problem.FieldError;
import uk.learningoffer.platform.problem.Problems;
import uk.learningoffer.platform.version.IfMatch;

/**
 * The systems of authorities: a council lead registers those of their own, an administrator approves them before they
 * get any token. What an administrator registers is approved. Secrets are shown once and kept as hashes.
 */
@ApplicationScoped
public class PartnerClients {
    private static final String SUBJECT = "client";

    @Inject
    PartnerClientRepository clients;

    @Inject
    ClientReach reach;

    @Inject
    ClientSecrets secrets;

    @Inject
    AuthorityRepository authorities;

    @Inject
    Audit audit;

    @Inject
    InstantSource clock;

    /** A client and its secret, which cannot be read again; without one if it has keys of its own. */
    public record Registered(UUID id, String clientId, String secret, Instant expiresAt) {}

    @Transactional
    public Registered register(ClientDetails details, CurrentUser by) {
        check(details, by);
        var client = new PartnerClient(details, by.personId(), clock.instant());
        if (by.has(Roles.ADMINISTRATOR)) {
            client.approve(by.personId(), clock.instant());
        }
        clients.persistAndFlush(client);
        audit.record("client.registered", SUBJECT, client.id(), Map.of("authority", client.authorityCode()));
        return client.publicKeys() == null
                ? registered(client, secrets.add(client.id()))
                : new Registered(client.id(), client.clientId(), null, null);
    }

    private void check(ClientDetails details, CurrentUser by) {
        var errors = new ArrayList<FieldError>();
        if (authorities.findByIdOptional(details.authorityCode()).isEmpty()) {
            errors.add(new FieldError("/authorityCode", "Choose an authority of the register"));
        } else if (!by.has(Roles.ADMINISTRATOR) && !details.authorityCode().equals(by.authorityCode())) {
            errors.add(new FieldError("/authorityCode", "Register systems of the council that you lead"));
        }
        if (!Scopes.ALL.containsAll(details.scopes())) {
            errors.add(new FieldError("/scopes", "Choose from: " + String.join(", ", Scopes.ALL)));
        }
        if (!errors.isEmpty()) {
            throw Problems.invalid(errors);
        }
    }

    @Transactional
    PartnerClient approve(UUID id, IfMatch seen) {
        var client = seen(id, seen);
        client.approve(reach.caller().personId(), clock.instant());
        audit.record("client.approved", SUBJECT, id, Map.of("authority", client.authorityCode()));
        return flushed(client);
    }

    @Transactional
    Registered newSecret(UUID id) {
        var client = reach.requireAlone(id);
        client.requireLive();
        secrets.refuseThird(id);
        var secret = secrets.add(id);
        audit.record("client.secret-added", SUBJECT, id, Map.of());
        return registered(client, secret);
    }

    @Transactional
    void revokeSecret(UUID id, UUID secret) {
        reach.requireAlone(id);
        if (!secrets.revoke(id, secret)) {
            throw Problems.notFound("secret");
        }
        audit.record("client.secret-revoked", SUBJECT, id, Map.of("secret", secret));
    }

    @Transactional
    PartnerClient useKeys(UUID id, String publicKeys, IfMatch seen) {
        var client = seen(id, seen);
        client.useKeys(publicKeys);
        audit.record("client.keys-changed", SUBJECT, id, Map.of());
        return flushed(client);
    }

    @Transactional
    void revoke(UUID id, IfMatch seen) {
        seen(id, seen).revoke(clock.instant());
        secrets.revokeAll(id);
        audit.record("client.revoked", SUBJECT, id, Map.of());
    }

    private PartnerClient seen(UUID id, IfMatch seen) {
        var client = reach.require(id);
        seen.check(client.version());
        return client;
    }

    /** With the version that its next change must name. */
    private PartnerClient flushed(PartnerClient client) {
        clients.flush();
        return client;
    }

    private static Registered registered(PartnerClient client, ClientSecrets.Made secret) {
        return new Registered(client.id(), client.clientId(), secret.plain(), secret.expiresAt());
    }
}
