package uk.learningoffer.library.story;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.hibernate.Session;
import uk.learningoffer.library.course.Course;
import uk.learningoffer.library.course.Courses;
import uk.learningoffer.library.course.HelpCounts;
import uk.learningoffer.library.story.StoryResponse.StoryCourse;
import uk.learningoffer.platform.problem.Problems;

/** Every query on user stories and their mapping to courses, apart from the match. */
@ApplicationScoped
public class Stories implements PanacheRepositoryBase<UserStory, UUID> {
    @Inject
    Session database;

    @Inject
    Courses courses;

    /** By its code; drafts do not exist for callers of this. */
    public UserStory require(String code) {
        return byCode(code)
                .filter(story -> story.status() != StoryStatus.DRAFT)
                .orElseThrow(() -> Problems.notFound("user story"));
    }

    /** By its code, drafts too: for editors. */
    UserStory requireAny(String code) {
        return byCode(code).orElseThrow(() -> Problems.notFound("user story"));
    }

    public Optional<UserStory> byCode(String code) {
        return find("code", code).firstResultOptional();
    }

    /** As it is now, and nobody publishes or retires it before the end of this transaction. */
    UserStory held(UserStory story) {
        database.refresh(story, LockModeType.PESSIMISTIC_READ);
        return story;
    }

    String nextCode() {
        return "US"
                + database.createNativeQuery("SELECT nextval('user_story_number')", Long.class)
                        .getSingleResult();
    }

    public List<UserStory> byIds(Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : list("id in ?1 order by code", ids);
    }

    @Transactional
    List<StoryCard> page(StoryQuery query) {
        return database.createNativeQuery("""
                        SELECT s.*, (SELECT count(*) FROM story_course m JOIN course c ON c.id = m.course_id
                            WHERE m.story_id = s.id AND c.status = 'PUBLISHED') AS courses
                        FROM user_story s
                        WHERE s.status = 'PUBLISHED' AND s.code > :after
                            AND (cardinality(CAST(:roleGroups AS text[])) = 0 OR s.role_group = ANY (:roleGroups))
                            AND (cardinality(CAST(:skills AS text[])) = 0 OR s.skills && CAST(:skills AS text[]))
                            AND (cardinality(CAST(:motivators AS text[])) = 0 OR s.motivators && CAST(:motivators AS text[]))
                        ORDER BY s.code LIMIT :rows""", Tuple.class)
                .addEntity("s", UserStory.class)
                .addScalar("courses", Integer.class)
                .setParameter("after", query.afterCode())
                .setParameter("roleGroups", query.roleGroups.toArray(String[]::new), String[].class)
                .setParameter("skills", query.skills.toArray(String[]::new), String[].class)
                .setParameter("motivators", query.motivators.toArray(String[]::new), String[].class)
                .setParameter("rows", query.rows())
                .getResultStream()
                .map(row -> StoryCard.of((UserStory) row.get(0), (Integer) row.get(1)))
                .toList();
    }

    @Transactional
    StoryResponse one(String code) {
        return response(require(code));
    }

    /** Drafts too, and never from memory. */
    @Transactional
    StoryResponse oneForEditors(String code) {
        return response(requireAny(code));
    }

    StoryResponse response(UserStory story) {
        return StoryResponse.of(story, coursesOf(story));
    }

    /** The published courses of a need, in the order to show them. */
    List<StoryCourse> coursesOf(UserStory story) {
        var rows = database.createNativeQuery("""
                        SELECT c.*, m.fit, m.reason, m.reviewed_on, m.version AS mapping_version,
                            coalesce(h.yes, 0) AS yes, coalesce(h.partly, 0) AS partly, coalesce(h.no, 0) AS no
                        FROM story_course m JOIN course c ON c.id = m.course_id
                        LEFT JOIN story_course_help h ON h.story_id = m.story_id AND h.course_id = m.course_id
                        WHERE m.story_id = :story AND c.status = 'PUBLISHED' ORDER BY m.position, c.title""", Tuple.class)
                .addEntity("c", Course.class)
                .addScalar("fit", String.class)
                .addScalar("reason", String.class)
                .addScalar("reviewed_on", LocalDate.class)
                .addScalar("mapping_version", Long.class)
                .addScalar("yes", Integer.class)
                .addScalar("partly", Integer.class)
                .addScalar("no", Integer.class)
                .setParameter("story", story.id())
                .getResultList();
        var cards = courses.cards(rows.stream().map(row -> (Course) row.get(0)).toList());
        return IntStream.range(0, rows.size())
                .mapToObj(row -> new StoryCourse(
                        cards.get(row),
                        (String) rows.get(row).get(1),
                        (String) rows.get(row).get(2),
                        (LocalDate) rows.get(row).get(3),
                        help(rows.get(row)).shown(),
                        (Long) rows.get(row).get(4)))
                .toList();
    }

    private static HelpCounts help(Tuple row) {
        return new HelpCounts((Integer) row.get("yes"), (Integer) row.get("partly"), (Integer) row.get("no"));
    }
}
