package uk.learningoffer.licence.stock;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import uk.learningoffer.platform.Ids;
import uk.learningoffer.platform.problem.Problems;

/**
 * Licences of one platform, or of one course or a set of courses there, that are interchangeable. How many there are is kept by
 * {@link PoolCounters} alone, in statements that are right when several run at once; it is no field here on purpose.
 */
@Entity
@Table(name = "licence_pool")
public class Pool {
    @Id
    private UUID id;

    private String name;
    private String platform;
    private UUID courseId;
    private boolean forSet;
    private Instant createdAt;
    private Instant closedAt;
    private String closedReason;

    @Version
    private long version;

    protected Pool() {}

    /** @param courses none for a pool that serves every course of its platform; a set of them is kept beside it */
    public Pool(String name, String platform, Set<UUID> courses, Instant createdAt) {
        this.id = Ids.next();
        this.name = name;
        this.platform = platform;
        this.courseId = courses.size() == 1 ? courses.iterator().next() : null;
        this.forSet = courses.size() > 1;
        this.createdAt = createdAt;
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public boolean isClosed() {
        return closedAt != null;
    }

    public void close(String reason, Instant now) {
        if (isClosed()) {
            throw Problems.illegalTransition("This pool is closed already.");
        }
        closedAt = now;
        closedReason = reason;
    }

    public void reopen() {
        if (!isClosed()) {
            throw Problems.illegalTransition("This pool is open already.");
        }
        closedAt = null;
        closedReason = null;
    }

    /** For whoever is about to put licences into it. */
    public void requireOpen() {
        if (isClosed()) {
            throw Problems.illegalTransition("This pool is closed. Open it again first.");
        }
    }
}
