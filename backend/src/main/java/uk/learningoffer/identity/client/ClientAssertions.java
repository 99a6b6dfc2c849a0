package uk.learningoffer.identity.client;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import uk.learningoffer.platform.ServiceConfig;
import uk.learningoffer.platform.database.SqlText;
import uk.learningoffer.platform.database.Statements;
import uk.learningoffer.platform.job.Job;
import uk.learningoffer.platform.job.Run;
import uk.learningoffer.platform.job.TimedWork;

/** Takes signed proofs of systems, each once on all replicas together, and forgets them when no clock would take them. */
@ApplicationScoped
class ClientAssertions implements TimedWork {
    private static final Duration REMEMBERED = Duration.ofSeconds(2 * ClientAssertion.SKEW_SECONDS);
    private static final SqlText TAKE = SqlText.of("""
            INSERT INTO client_assertion (client, jti, forgotten_at)
            VALUES (:client, :jti, CAST(:at AS timestamptz)) ON CONFLICT DO NOTHING""");
    private static final SqlText USED =
            SqlText.of("UPDATE partner_client SET last_used_at = CAST(:now AS timestamptz) WHERE id = :client");
    private static final SqlText FORGET =
            SqlText.of("DELETE FROM client_assertion WHERE forgotten_at < CAST(:now AS timestamptz)");

    @Inject
    PartnerClientRepository clients;

    @Inject
    Statements database;

    @Inject
    ServiceConfig config;

    @Inject
    InstantSource clock;

    /** @return the client that signed it. A second time it is refused like one that nobody signed */
    @Transactional
    ProvenClient prove(String assertion) {
        var client = clients.named(ClientAssertion.claimedClient(assertion))
                .filter(known -> known.publicKeys() != null && known.status() != ClientStatus.REVOKED)
                .orElseThrow(OAuthRefusal::invalidClient);
        var origin = config.origin().toString();
        var proof = ClientAssertion.verify(
                assertion,
                client.clientId(),
                ClientKeys.read(client.publicKeys()).getJsonWebKeys(),
                List.of(origin + "/oauth2/token", origin),
                clock.instant());
        if (!isFirst(client, proof)) {
            throw OAuthRefusal.invalidClient();
        }
        database.of(USED)
                .with("now", clock.instant())
                .with("client", client.id())
                .update();
        return new ProvenClient(
                client.id(), client.clientId(), client.scopes(), client.status() == ClientStatus.ACTIVE);
    }

    private boolean isFirst(PartnerClient client, ClientAssertion proof) {
        return database.of(TAKE)
                        .with("client", client.id())
                        .with("jti", proof.jti())
                        .with("at", proof.expiresAt().plus(REMEMBERED))
                        .update()
                == 1;
    }

    @Override
    public Job job() {
        return new Job(
                "forget-client-assertions",
                "Forgets signed proofs of partner systems that are too old to be taken again.",
                "1h",
                """
                SELECT client::text AS record, forgotten_at AS due_since FROM client_assertion
                WHERE forgotten_at < CAST(:now AS timestamptz)""");
    }

    @Override
    public void run(Run run) {
        run.part(
                "assertions",
                () -> database.of(FORGET).with("now", clock.instant()).update());
    }
}
