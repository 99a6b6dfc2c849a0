package uk.learningoffer.library.course;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import uk.learningoffer.platform.problem.Problems;

/** Something to learn from, at a platform, by an awarding partner. */
// The link checker writes the day of the last check beside editors: an edit must not write an old one back.
@Entity
@DynamicUpdate
public class Course {
    @Id
    private UUID id;

    private String code;
    private String slug;
    private String title;
    private String platform;
    private String awardingPartner;
    private String url;
    private BigDecimal hours;
    private Integer weeks;
    private String level;
    private String format;
    private String costClass;
    private String certificate;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> topics;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> languages;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> accessFeatures;

    private String summary;
    private String evidence;

    @Enumerated(EnumType.STRING)
    private CourseStatus status;

    private UUID replacedBy;
    private LocalDate lastCheckedOn;
    private LocalDate reviewBy;
    private Instant publishAt;

    // Kept by a trigger, so that it holds for whatever writes courses.
    @Column(insertable = false, updatable = false)
    private boolean wasPublished;

    private Instant createdAt;
    private Instant updatedAt;

    @Version
    private long version;

    protected Course() {}

    /** A draft: nobody but editors sees it. */
    static Course draft(UUID id, String code, String slug, CourseDetails details, Instant now) {
        var course = new Course();
        course.id = id;
        course.code = code;
        course.slug = slug;
        course.status = CourseStatus.DRAFT;
        course.createdAt = now;
        course.edit(details, now);
        return course;
    }

    void edit(CourseDetails details, Instant now) {
        title = details.title();
        platform = details.platform();
        awardingPartner = details.awardingPartner();
        url = details.url();
        hours = details.hours();
        weeks = details.weeks();
        level = details.level();
        format = details.format();
        costClass = details.costClass();
        certificate = details.certificate();
        topics = details.topics();
        languages = details.languages();
        accessFeatures = details.accessFeatures();
        summary = details.summary();
        evidence = details.evidence();
        reviewBy = details.reviewBy();
        updatedAt = now;
    }

    CourseDetails details() {
        return new CourseDetails(
                title,
                platform,
                awardingPartner,
                url,
                hours,
                weeks,
                level,
                format,
                costClass,
                certificate,
                topics,
                languages,
                accessFeatures,
                summary,
                evidence,
                reviewBy);
    }

    void publish(Instant now) {
        move(CourseStatus.PUBLISHED, now);
        replacedBy = null;
    }

    /** Stays a draft until then. */
    void publishAt(Instant when, Instant now) {
        if (status != CourseStatus.DRAFT) {
            throw Problems.illegalTransition("Only a draft can be published later.");
        }
        publishAt = when;
        updatedAt = now;
    }

    /** Takes a planned publication back. */
    void keepAsDraft(Instant now) {
        if (publishAt == null) {
            throw Problems.illegalTransition("No publication of this course is planned.");
        }
        publishAt = null;
        updatedAt = now;
    }

    /** @param replacement the course that people should take now; may be null */
    void retire(Course replacement, Instant now) {
        move(CourseStatus.RETIRED, now);
        replacedBy = replacement == null ? null : replacement.id;
    }

    private void move(CourseStatus to, Instant now) {
        if (!status.next().contains(to)) {
            throw Problems.illegalTransition(
                    "This course is " + status.name().toLowerCase(java.util.Locale.UK) + " already.");
        }
        status = to;
        publishAt = null;
        updatedAt = now;
    }

    public UUID id() {
        return id;
    }

    public String code() {
        return code;
    }

    public String slug() {
        return slug;
    }

    public String title() {
        return title;
    }

    public String platform() {
        return platform;
    }

    public String awardingPartner() {
        return awardingPartner;
    }

    public String url() {
        return url;
    }

    public BigDecimal hours() {
        return hours;
    }

    public Integer weeks() {
        return weeks;
    }

    public String level() {
        return level;
    }

    public String format() {
        return format;
    }

    /** {@code free}, {@code funded} or {@code paid}. */
    public String costClass() {
        return costClass;
    }

    public boolean isFunded() {
        return "funded".equals(costClass);
    }

    public String certificate() {
        return certificate;
    }

    public List<String> topics() {
        return topics;
    }

    public List<String> languages() {
        return languages;
    }

    public List<String> accessFeatures() {
        return accessFeatures;
    }

    public String summary() {
        return summary;
    }

    String evidence() {
        return evidence;
    }

    public CourseStatus status() {
        return status;
    }

    public boolean isPublished() {
        return status == CourseStatus.PUBLISHED;
    }

    /** A retired course stays to be seen, one that was never more than a draft does not. */
    boolean isPublic() {
        return isPublished() || wasPublished;
    }

    UUID replacedBy() {
        return replacedBy;
    }

    LocalDate lastCheckedOn() {
        return lastCheckedOn;
    }

    LocalDate reviewBy() {
        return reviewBy;
    }

    Instant publishAt() {
        return publishAt;
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
