package uk.learningoffer.library.course;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import uk.learningoffer.platform.problem.Problems;

/** Every query on courses, apart from the search. */
@ApplicationScoped
public class Courses implements PanacheRepositoryBase<Course, UUID> {
    private static final int FEW = 3;

    @Inject
    LicencesLeft licences;

    /** By its address; drafts do not exist for callers of this. */
    public Course require(String slug) {
        return bySlug(slug)
                .filter(course -> course.status() != CourseStatus.DRAFT)
                .orElseThrow(() -> Problems.notFound("course"));
    }

    public Optional<Course> bySlug(String slug) {
        return find("slug", slug).firstResultOptional();
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
