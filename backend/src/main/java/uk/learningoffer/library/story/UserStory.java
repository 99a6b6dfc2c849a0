package uk.learningoffer.library.story;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import uk.learningoffer.platform.problem.Problems;

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

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> saidAs;

    private String evidence;

    @Enumerated(EnumType.STRING)
    private StoryStatus status;

    private String owner;
    private LocalDate reviewBy;
    private Instant createdAt;
    private Instant updatedAt;

    @Version
    private long version;

    protected UserStory() {}

    /** Nobody but editors sees a draft. */
    static UserStory draft(UUID id, String code, StoryRequest.Details details, Instant now) {
        var story = new UserStory();
        story.id = id;
        story.code = code;
        story.status = StoryStatus.DRAFT;
        story.createdAt = now;
        story.edit(details, now);
        return story;
    }

    void edit(StoryRequest.Details details, Instant now) {
        role = details.role();
        need = details.need();
        goal = details.goal();
        roleGroup = details.roleGroup();
        skills = details.skills();
        motivators = details.motivators();
        constraints = details.constraints();
        saidAs = details.saidAs();
        evidence = details.evidence();
        owner = details.owner();
        reviewBy = details.reviewBy();
        updatedAt = now;
    }

    StoryRequest.Details details() {
        return new StoryRequest.Details(
                role, need, goal, roleGroup, skills, motivators, constraints, saidAs, evidence, owner, reviewBy);
    }

    void move(StoryStatus to, Instant now) {
        if (!status.next().contains(to)) {
            throw Problems.illegalTransition(
                    "This user story is " + status.name().toLowerCase(Locale.UK) + " already.");
        }
        status = to;
        updatedAt = now;
    }

    String owner() {
        return owner;
    }

    LocalDate reviewBy() {
        return reviewBy;
    }

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

    List<String> saidAs() {
        return saidAs;
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
