package uk.learningoffer.identity.client;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import uk.learningoffer.platform.Ids;
import uk.learningoffer.platform.problem.Problems;

/** A system of one authority that does what its scopes allow, with what is the authority's own. */
@Entity
class PartnerClient {
    @Id
    private UUID id;

    private String clientId;
    private String name;
    private String authorityCode;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> scopes;

    private String publicKeys;
    private UUID registeredBy;
    private Instant createdAt;
    private UUID approvedBy;
    private Instant approvedAt;
    private Instant revokedAt;
    private Instant lastUsedAt;

    @Version
    private long version;

    protected PartnerClient() {}

    PartnerClient(ClientDetails details, UUID registeredBy, Instant now) {
        id = Ids.next();
        clientId = "lo-" + id;
        name = details.name();
        authorityCode = details.authorityCode();
        scopes = details.scopes().stream().distinct().sorted().toList();
        publicKeys = details.publicKeys();
        this.registeredBy = registeredBy;
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

    /** A JSON Web Key Set; null where it proves itself with secrets. */
    String publicKeys() {
        return publicKeys;
    }

    Instant createdAt() {
        return createdAt;
    }

    Instant approvedAt() {
        return approvedAt;
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

    ClientStatus status() {
        if (revokedAt != null) {
            return ClientStatus.REVOKED;
        }
        return approvedAt == null ? ClientStatus.WAITING_FOR_APPROVAL : ClientStatus.ACTIVE;
    }

    void requireLive() {
        if (revokedAt != null) {
            throw Problems.illegalTransition("This client was revoked. Register a new one.");
        }
    }

    void approve(UUID administrator, Instant now) {
        requireLive();
        if (approvedAt != null) {
            throw Problems.illegalTransition("This client was approved already.");
        }
        approvedBy = administrator;
        approvedAt = now;
    }

    void useKeys(String jwks) {
        requireLive();
        publicKeys = jwks;
    }

    void revoke(Instant now) {
        requireLive();
        revokedAt = now;
    }
}
