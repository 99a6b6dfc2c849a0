package uk.learningoffer.identity.person;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import uk.learningoffer.authority.Authority;
import uk.learningoffer.authority.EmailAddress;
import uk.learningoffer.platform.Ids;

/** Somebody who signs in with a work e-mail address. Erasing removes who it was and keeps that there was somebody. */
@Entity
public class Person {
    @Id
    private UUID id;

    private String email;
    private String name;

    @ManyToOne(fetch = FetchType.LAZY)
    private Authority authority;

    // Beside the association, so that asking for the code does not load the authority.
    @Column(name = "authority_code", insertable = false, updatable = false)
    private String authorityCode;

    private Instant createdAt;
    private Instant disabledAt;
    private Instant erasedAt;

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "person_role", joinColumns = @JoinColumn(name = "person_id"))
    @MapKeyColumn(name = "role")
    @Column(name = "granted_at")
    @BatchSize(size = 100)
    private Map<String, Instant> roles = new HashMap<>();

    @Version
    private long version;

    protected Person() {}

    public Person(EmailAddress email, Instant now) {
        id = Ids.next();
        this.email = email.value();
        createdAt = now;
    }

    public UUID id() {
        return id;
    }

    /** @return null once erased */
    public String email() {
        return email;
    }

    /** @return null until given */
    public String name() {
        return name;
    }

    /** @return null while it is not certain which */
    public Authority authority() {
        return authority;
    }

    public String authorityCode() {
        return authorityCode;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public boolean isErased() {
        return erasedAt != null;
    }

    public boolean isDisabled() {
        return disabledAt != null;
    }

    public long version() {
        return version;
    }

    /** What was granted; being an applicant is not granted. */
    public Set<String> roles() {
        return new TreeSet<>(roles.keySet());
    }

    public void join(Authority joined) {
        authority = joined;
        authorityCode = joined.code();
    }

    public void call(String fullName) {
        name = fullName;
    }

    public void grant(String role, Instant now) {
        roles.putIfAbsent(role, now);
    }

    /** Roles that stay keep the time they were granted. */
    public void holdExactly(Set<String> granted, Instant now) {
        roles.keySet().retainAll(granted);
        granted.forEach(role -> grant(role, now));
    }
}
