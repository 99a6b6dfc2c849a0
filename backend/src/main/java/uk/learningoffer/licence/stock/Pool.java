package uk.learningoffer.licence.stock;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import uk.learningoffer.platform.Ids;

/**
 * Licences of one platform, or of one course there, that are interchangeable. How many there are is kept by
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
    private Instant createdAt;

    @Version
    private long version;

    protected Pool() {}

    /** @param courseId null for a pool that serves every course of its platform */
    public Pool(String name, String platform, UUID courseId, Instant createdAt) {
        this.id = Ids.next();
        this.name = name;
        this.platform = platform;
        this.courseId = courseId;
        this.createdAt = createdAt;
    }

    public UUID id() {
        return id;
    }
}
