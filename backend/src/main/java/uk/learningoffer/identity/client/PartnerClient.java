package uk.learningoffer.identity.client;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import uk.learningoffer.platform.Ids;
import uk.learningoffer.platform.problem.Problems;

/** A system of one authority that reads what is the authority's own. */
@Entity
class PartnerClient {
    @Id
    private UUID id;

    private String clientId;
    private String name;
    private String authorityCode;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> scopes;

    private Instant createdAt;
    private Instant revokedAt;
    private Instant lastUsedAt;

    @Version
    private long version;

    protected PartnerClient() {}

    PartnerClient(String name, String authorityCode, Collection<String> scopes, Instant now) {
        id = Ids.next();
        clientId = "lo-" + id;
        this.name = name;
        this.authorityCode = authorityCode;
        this.scopes = scopes.stream().distinct().sorted().toList();
        createdAt = now;
    }

    UUID id() {
        return id;
    }

    String clientId() {
        return clientId;
    }

    String name() {
        return name;
    }

    String authorityCode() {
        return authorityCode;
    }

    List<String> scopes() {
        return scopes;
    }

    Instant createdAt() {
        return createdAt;
    }

    Instant revokedAt() {
        return revokedAt;
    }

    Instant lastUsedAt() {
        return lastUsedAt;
    }

    long version() {
        return version;
    }

    void requireLive() {
        if (revokedAt != null) {
            throw Problems.illegalTransition("This client was revoked. Register a new one.");
        }
    }

    void revoke(Instant now) {
        requireLive();
        revokedAt = now;
    }
}
