package uk.learningoffer.library.story;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hibernate.Session;
import uk.learningoffer.audit.Audit;
import uk.learningoffer.identity.caller.CurrentUsers;
import uk.learningoffer.library.course.Course;
import uk.learningoffer.library.course.Courses;
import uk.learningoffer.library.course.LibraryHistory;
import uk.learningoffer.platform.clock.LondonDays;
import uk.learningoffer.platform.problem.Problems;

/** Which course answers which need: read and changed cell by cell. */
@ApplicationScoped
class Mappings {
    static final String KIND = "story_course";

    @Inject
    Session database;

    @Inject
    MappingTable table;

    @Inject
    Stories stories;

    @Inject
    Courses courses;

    @Inject
    LibraryHistory history;

    @Inject
    Audit audit;

    @Inject
    CurrentUsers currentUser;

    @Inject
    InstantSource clock;

    MappingResponse require(String storyCode, String slug) {
        return table.find(stories.requireAny(storyCode), courses.requireAny(slug))
                .orElseThrow(() -> Problems.notFound("mapping"));
    }

    /** A new cell needs no If-Match; one that is there does, so that nobody writes over what they did not see. */
    MappingResponse put(String storyCode, String slug, MappingRequest request, String ifMatch) {
        var story = stories.requireAny(storyCode);
        var course = courses.requireAny(slug);
        var before = locked(story, course);
        if (before.isPresent() || ifMatch != null) {
            history.check(
                    ifMatch,
                    KIND,
                    key(story, course),
                    before.map(MappingResponse::version).orElse(-1L));
        }
        database.createNativeMutationQuery("""
                        INSERT INTO story_course (story_id, course_id, fit, reason, position, author, reviewed_on, evidence, owner, review_by, version)
                        VALUES (:story, :course, :fit, :reason, coalesce(:position,
                            (SELECT coalesce(max(position), 0) + 1 FROM story_course WHERE story_id = :story)),
                            :author, :today, :evidence, :owner, :reviewBy, :first)
                        ON CONFLICT (story_id, course_id) DO UPDATE SET fit = :fit, reason = :reason,
                            position = coalesce(:position, story_course.position), author = :author, reviewed_on = :today,
                            evidence = :evidence, owner = :owner, review_by = :reviewBy, version = story_course.version + 1""")
                .setParameter("story", story.id())
                .setParameter("course", course.id())
                .setParameter("fit", request.fit())
                .setParameter("reason", request.reason())
                .setParameter("position", request.position(), Integer.class)
                .setParameter("author", String.valueOf(currentUser.get().personId()))
                .setParameter("today", LondonDays.of(clock.instant()))
                .setParameter("evidence", request.evidence(), String.class)
                .setParameter("owner", request.owner(), String.class)
                .setParameter("reviewBy", request.reviewBy(), LocalDate.class)
                .setParameter("first", nextVersion(story, course))
                .executeUpdate();
        var after = table.find(story, course).orElseThrow();
        noted(
                "mapping.set",
                after.version(),
                story,
                course,
                before.map(MappingResponse::details).orElse(null),
                after.details());
        return after;
    }

    void remove(String storyCode, String slug, String ifMatch) {
        var story = stories.requireAny(storyCode);
        var course = courses.requireAny(slug);
        var before = locked(story, course).orElseThrow(() -> Problems.notFound("mapping"));
        history.check(ifMatch, KIND, key(story, course), before.version());
        database.createNativeMutationQuery("DELETE FROM story_course WHERE story_id = :story AND course_id = :course")
                .setParameter("story", story.id())
                .setParameter("course", course.id())
                .executeUpdate();
        noted("mapping.removed", before.version() + 1, story, course, before.details(), Map.of("fit", "none"));
    }

    /** Newest first; told of a cell that is empty now, too. */
    List<LibraryHistory.Entry> history(String storyCode, String slug) {
        return history.of(KIND, key(stories.requireAny(storyCode), courses.requireAny(slug)));
    }

    // A cell that was removed and set again goes on counting, so that an old version is never current again.
    private long nextVersion(UserStory story, Course course) {
        return history.of(KIND, key(story, course)).stream()
                .mapToLong(entry -> entry.version() + 1)
                .max()
                .orElse(0);
    }

    static String key(UserStory story, Course course) {
        return story.code() + "/" + course.code();
    }

    private void noted(String action, long version, UserStory story, Course course, Object before, Object after) {
        history.record(KIND, key(story, course), version, before, after);
        audit.record(action, KIND, key(story, course), Map.of("version", version));
    }

    private Optional<MappingResponse> locked(UserStory story, Course course) {
        // Also holds back a second editor who would make the same cell new.
        database.createNativeQuery("SELECT pg_advisory_xact_lock(hashtextextended(:cell, 0))::text", String.class)
                .setParameter("cell", key(story, course))
                .getSingleResult();
        return table.find(story, course);
    }
}
