package uk.learningoffer.library.course;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;
import uk.learningoffer.platform.problem.Problems;

/** Every query on courses, apart from the search. */
@ApplicationScoped
public class Courses implements PanacheRepositoryBase<Course, UUID> {
    static final UUID NOBODY = new UUID(0, 0);
    private static final int FEW = 3;

    @Inject
    LicencesLeft licences;

    /** By its address; what was never published does not exist for callers of this. */
    public Course require(String slug) {
        return bySlug(slug).filter(Course::isPublic).orElseThrow(() -> Problems.notFound("course"));
    }

    public Optional<Course> bySlug(String slug) {
        return find("slug", slug).firstResultOptional();
    }

    /** By its address, drafts too: for editors. */
    public Course requireAny(String slug) {
        return bySlug(slug).orElseThrow(() -> Problems.notFound("course"));
    }

    /** Another course that is not retired, with the same title or the same address but for its spelling. */
    Optional<Course> twin(CourseDetails details, UUID self) {
        return twin(details.title(), details.url(), self);
    }

    /** @param except slug of the course that is no twin of itself; may be empty */
    Optional<Course> twin(String title, String url, String except) {
        return twin(title, url, bySlug(except).map(Course::id).orElse(NOBODY));
    }

    private Optional<Course> twin(String title, String url, UUID self) {
        return getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery("""
                        SELECT * FROM course WHERE status <> 'RETIRED' AND id <> :self AND (lower(title) = :title
                            OR :page <> '' AND course_page(url) = :page)
                        ORDER BY created_at LIMIT 1""", Course.class)
                .setParameter("self", self)
                .setParameter("title", title.strip().toLowerCase(Locale.UK))
                .setParameter("page", CourseAddress.of(url).page())
                .uniqueResultOptional();
    }

    /** Of these addresses, and of those with a number behind them, the ones that courses have. */
    Set<String> taken(Collection<String> slugs) {
        return new HashSet<>(getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery("""
                        SELECT c.slug FROM unnest(:slugs) wanted(slug)
                        JOIN course c ON c.slug ~>=~ wanted.slug AND c.slug ~<~ (wanted.slug || '.')""", String.class)
                .setParameter("slugs", slugs.toArray(String[]::new), String[].class)
                .getResultList());
    }

    /** Drafts to be published by now, at most a few at a time; each is taken by one replica. */
    List<Course> due(Instant now) {
        return getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery(
                        "SELECT * FROM course WHERE status = 'DRAFT' AND publish_at <= :now ORDER BY publish_at"
                                + " LIMIT 50 FOR UPDATE SKIP LOCKED",
                        Course.class)
                .setParameter("now", now)
                .getResultList();
    }

    List<String> nextCodes(int many) {
        return getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery(
                        "SELECT 'C' || nextval('course_number') FROM generate_series(1, :many)", String.class)
                .setParameter("many", many)
                .getResultList();
    }

    /** @param id may be null */
    Course named(UUID id) {
        return id == null ? null : findById(id);
    }

    /** The published course at the end of what replaced a retired one; null where there is none. */
    Course successor(Course retired) {
        return retired.replacedBy() == null
                ? null
                : getEntityManager()
                        .unwrap(Session.class)
                        .createNativeQuery(
                                "SELECT c.* FROM course c WHERE c.id = course_successor(:retired)", Course.class)
                        .setParameter("retired", retired.id())
                        .uniqueResult();
    }

    public List<Course> byIds(Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : list("id in ?1 order by title", ids);
    }

    public List<Course> bySlugs(Collection<String> slugs) {
        return slugs.isEmpty() ? List.of() : list("slug in ?1 order by title", slugs);
    }

    public CourseCard card(Course course) {
        return cards(List.of(course)).get(0);
    }

    /** In the order given, with the licences left of all of them asked for once. */
    public List<CourseCard> cards(List<Course> courses) {
        var left = licences.forCourses(
                courses.stream().filter(Course::isFunded).map(Course::id).toList());
        return courses.stream()
                .map(course -> CourseCard.of(course, left.get(course.id())))
                .toList();
    }

    /**
     * A few published free courses for the same need, best first.
     *
     * @param storyId the need; null to take every need that the course answers
     * @param courseId the course that is not to be had; may be null
     */
    public List<CourseCard> freeCoursesFor(UUID storyId, UUID courseId) {
        return cards(getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery("""
                        SELECT c.* FROM course c
                        JOIN (
                            SELECT m.course_id,
                                min(array_position(ARRAY['full', 'partial', 'taster'], m.fit) * 100 + m.position) AS rank
                            FROM story_course m JOIN user_story s ON s.id = m.story_id AND s.status = 'PUBLISHED'
                            WHERE m.story_id = :story
                                OR (CAST(:story AS uuid) IS NULL AND m.story_id IN
                                    (SELECT own.story_id FROM story_course own WHERE own.course_id = :course))
                            GROUP BY m.course_id
                        ) fitting ON fitting.course_id = c.id
                        WHERE c.cost_class = 'free' AND c.status = 'PUBLISHED' AND c.id IS DISTINCT FROM :course
                        ORDER BY fitting.rank, c.hours, c.title
                        LIMIT :few""", Course.class)
                .setParameter("story", storyId, UUID.class)
                .setParameter("course", courseId, UUID.class)
                .setParameter("few", FEW)
                .getResultList());
    }
}
