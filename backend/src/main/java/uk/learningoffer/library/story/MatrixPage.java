package uk.learningoffer.library.story;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import uk.learningoffer.library.story.Matrix.CourseLine;
import uk.learningoffer.library.story.Matrix.StoryLine;
import uk.learningoffer.platform.clock.LondonDays;
import uk.learningoffer.platform.page.Cursor;

/** Reads a page of the matrix, in one statement. */
@ApplicationScoped
class MatrixPage {
    @Inject
    Session database;

    @Inject
    ObjectMapper json;

    @Inject
    InstantSource clock;

    Matrix of(MatrixQuery query) {
        var row = statement(query).getSingleResult();
        List<CourseLine> courses = read(row.get("courses", String.class), new TypeReference<>() {});
        List<StoryLine> stories = read(row.get("stories", String.class), new TypeReference<>() {});
        var lastStory = row.get("last_story", String.class);
        var lastCourse = row.get("last_course", UUID.class);
        return new Matrix(
                stories,
                courses,
                read(row.get("mappings", String.class), new TypeReference<>() {}),
                lastStory == null
                        ? null
                        : Cursor.of(MatrixQuery.STORIES, lastStory).encoded(),
                lastCourse == null
                        ? null
                        : Cursor.of(
                                        MatrixQuery.COURSES,
                                        courses.get(courses.size() - 1).title(),
                                        lastCourse)
                                .encoded());
    }

    private NativeQuery<Tuple> statement(MatrixQuery query) {
        return database.createNativeQuery(MatrixSql.STATEMENT, Tuple.class)
                .addScalar("stories", String.class)
                .addScalar("courses", String.class)
                .addScalar("mappings", String.class)
                .addScalar("last_story", String.class)
                .addScalar("last_course", UUID.class)
                .setParameter("afterStory", query.afterStory())
                .setParameter("storyStatus", query.storyStatus.toArray(String[]::new), String[].class)
                .setParameter("roleGroup", query.roleGroup.toArray(String[]::new), String[].class)
                .setParameter("skill", query.skill.toArray(String[]::new), String[].class)
                .setParameter("attention", query.attention.toArray(String[]::new), String[].class)
                .setParameter("storyWords", query.storyWords())
                .setParameter("afterTitle", query.afterTitle())
                .setParameter("afterId", query.afterId(), UUID.class)
                .setParameter("courseStatus", query.courseStatus.toArray(String[]::new), String[].class)
                .setParameter("costClass", query.costClass.toArray(String[]::new), String[].class)
                .setParameter("topic", query.topic.toArray(String[]::new), String[].class)
                .setParameter("courseWords", query.courseWords())
                .setParameter("show", query.show)
                .setParameter("today", LondonDays.of(clock.instant()))
                .setParameter("limit", query.limit)
                .setParameter("courseLimit", query.courseLimit);
    }

    private <T> T read(String text, TypeReference<T> type) {
        try {
            return json.readValue(text, type);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
