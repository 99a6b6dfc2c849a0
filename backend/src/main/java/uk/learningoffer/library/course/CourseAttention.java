package uk.learningoffer.library.course;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Why an editor should look at a course. */
public enum CourseAttention {
    REVIEW_OVERDUE("review-overdue", "c.status <> 'RETIRED' AND c.review_by < :today"),
    SCHEDULED("scheduled", "c.publish_at IS NOT NULL"),
    ANSWERS_NOTHING(
            "answers-nothing",
            "c.status = 'PUBLISHED' AND NOT EXISTS (SELECT FROM story_course m JOIN user_story s ON s.id = m.story_id"
                    + " WHERE m.course_id = c.id AND s.status = 'PUBLISHED')");

    private final String value;
    private final String sql;

    CourseAttention(String value, String sql) {
        this.value = value;
        this.sql = sql;
    }

    public String value() {
        return value;
    }

    /** A condition on {@code course c}, with {@code :today} to set. */
    public String sql() {
        return "(" + sql + ")";
    }

    static List<String> values(CourseAttention... of) {
        return Arrays.stream(of).map(CourseAttention::value).toList();
    }

    /** An array of those that hold. */
    static String all() {
        return Arrays.stream(values())
                .map(each -> "CASE WHEN %s THEN '%s' END".formatted(each.sql(), each.value()))
                .collect(Collectors.joining(", ", "array_remove(ARRAY[", "], NULL)"));
    }

    /** True for a course that any of those asked for in {@code :attention} holds for, and for all where none is asked. */
    static String chosen() {
        return Arrays.stream(values())
                .map(each -> " OR '%s' = ANY (CAST(:attention AS text[])) AND %s".formatted(each.value(), each.sql()))
                .collect(Collectors.joining("", "(cardinality(CAST(:attention AS text[])) = 0", ")"));
    }
}
