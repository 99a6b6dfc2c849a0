package uk.learningoffer.library.story;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Why an editor should look at a need. */
enum StoryAttention {
    WITHOUT_FULL_FIT("without-full-fit", "s.status = 'PUBLISHED' AND NOT EXISTS " + live(" AND m.fit = 'full'")),
    ONLY_PAID_OR_RETIRED(
            "only-paid-or-retired",
            "s.status = 'PUBLISHED' AND EXISTS (SELECT FROM story_course m WHERE m.story_id = s.id) AND NOT EXISTS "
                    + live(" AND c.cost_class <> 'paid'")),
    FEW_COURSES("few-courses", "s.status = 'PUBLISHED' AND (SELECT count(*) FROM " + live("") + " few) < 2"),
    REVIEW_OVERDUE("review-overdue", "s.status <> 'RETIRED' AND s.review_by < :today"),
    MAPPING_REVIEW_OVERDUE(
            "mapping-review-overdue",
            "s.status <> 'RETIRED' AND EXISTS (SELECT FROM story_course m JOIN course c ON c.id = m.course_id"
                    + " WHERE m.story_id = s.id AND c.status <> 'RETIRED' AND m.review_by < :today)");

    private final String value;
    private final String sql;

    StoryAttention(String value, String sql) {
        this.value = value;
        this.sql = sql;
    }

    private static String live(String and) {
        return "(SELECT 1 FROM story_course m JOIN course c ON c.id = m.course_id"
                + " WHERE m.story_id = s.id AND c.status = 'PUBLISHED'" + and + ")";
    }

    String value() {
        return value;
    }

    /** A condition on {@code user_story s}, with {@code :today} to set. */
    String sql() {
        return "(" + sql + ")";
    }

    static List<String> known() {
        return Arrays.stream(values()).map(StoryAttention::value).toList();
    }

    /** An array of those that hold. */
    static String all() {
        return Arrays.stream(values())
                .map(each -> "CASE WHEN %s THEN '%s' END".formatted(each.sql(), each.value()))
                .collect(Collectors.joining(", ", "array_remove(ARRAY[", "], NULL)"));
    }

    /** True for a need that any of those asked for in {@code :attention} holds for, and for all where none is asked. */
    static String chosen() {
        return Arrays.stream(values())
                .map(each -> " OR '%s' = ANY (CAST(:attention AS text[])) AND %s".formatted(each.value(), each.sql()))
                .collect(Collectors.joining("", "(cardinality(CAST(:attention AS text[])) = 0", ")"));
    }
}
