package uk.learningoffer.identity.provider;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import uk.learningoffer.platform.database.SqlText;
import uk.learningoffer.platform.database.Statements;

/** Whose account of the provider is whose of ours. In the caller's transaction. */
@ApplicationScoped
class ProviderLinks {
    private static final SqlText OF =
            SqlText.of("SELECT person_id FROM provider_link WHERE issuer = :issuer AND subject = :subject");
    // Neither an account nor a person is ever linked anew by this: what stands wins.
    private static final SqlText LINK = SqlText.of("""
            INSERT INTO provider_link (issuer, subject, person_id, linked_at)
            VALUES (:issuer, :subject, :person, CAST(:now AS timestamptz))
            ON CONFLICT DO NOTHING""");

    @Inject
    Statements database;

    @Inject
    InstantSource clock;

    Optional<UUID> of(ProviderAccount account) {
        return database
                .of(OF)
                .with("issuer", account.issuer())
                .with("subject", account.subject())
                .list(row -> row.getObject("person_id", UUID.class))
                .stream()
                .findFirst();
    }

    /** @return whether that made the link */
    boolean link(ProviderAccount account, UUID person) {
        return database.of(LINK)
                        .with("issuer", account.issuer())
                        .with("subject", account.subject())
                        .with("person", person)
                        .with("now", clock.instant())
                        .update()
                == 1;
    }
}
