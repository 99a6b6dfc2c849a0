package uk.learningoffer.library.story;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A need somebody in a council has. Courses answer it, with a fit and a reason. */
@Entity
public class UserStory {
    @Id
    private UUID id;

    private String code;
    private String role;
    private String need;
    private String goal;
    private String roleGroup;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> skills;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> motivators;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> constraints;

    private String evidence;

    @Enumerated(EnumType.STRING)
    private StoryStatus status;

    private Instant createdAt;
    private Instant updatedAt;

    @Version
    private long version;

    protected UserStory() {}

    public UUID id() {
        return id;
    }

    public String code() {
        return code;
    }

    public String role() {
        return role;
    }

    public String need() {
        return need;
    }

    public String goal() {
        return goal;
    }

    /** As a policy officer, I need …, so that …. */
    public String sentence() {
        return StorySentence.of(role, need, goal);
    }

    public String roleGroup() {
        return roleGroup;
    }

    public List<String> skills() {
        return skills;
    }

    public List<String> motivators() {
        return motivators;
    }

    public List<String> constraints() {
        return constraints;
    }

    String evidence() {
        return evidence;
    }

    public StoryStatus status() {
        return status;
    }

    Instant createdAt() {
        return createdAt;
    }

    Instant updatedAt() {
        return updatedAt;
    }

    long version() {
        return version;
    }
}
