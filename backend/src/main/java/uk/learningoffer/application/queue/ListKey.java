package uk.learningoffer.application.queue;

import java.util.List;
import java.util.function.Function;

/**
 * What a list can be narrowed to with an index behind it that holds each value's applications in their order. The first
 * one chosen, in this order, is the one that is read by; the others are looked at row by row.
 */
enum ListKey {
    AUTHORITY(
            "a.authority_code",
            "authorities",
            "SELECT DISTINCT unnest(CAST(:authorities AS text[]))",
            q -> q.authorities),
    COURSE("a.course_id", "courses", "SELECT id FROM course WHERE slug = ANY(:courses)", q -> q.courses),
    REGION("a.authority_code", "regions", "SELECT code FROM authority WHERE region = ANY(:regions)", q -> q.regions),
    OUTCOME(
            "a.rule_outcome",
            "outcomes",
            "SELECT DISTINCT unnest(CAST(:outcomes AS text[]))",
            q -> q.ruleOutcomes.stream().map(Enum::name).toList());

    private final String column;
    private final String parameter;
    private final String source;
    private final Function<ApplicationQuery, List<String>> chosen;

    ListKey(String column, String parameter, String source, Function<ApplicationQuery, List<String>> chosen) {
        this.column = column;
        this.parameter = parameter;
        this.source = source;
        this.chosen = chosen;
    }

    List<String> chosen(ApplicationQuery query) {
        return chosen.apply(query);
    }

    String parameter() {
        return parameter;
    }

    String column() {
        return column;
    }

    /** A query of the values, in one column. */
    String source() {
        return source;
    }

    String condition() {
        return column + " = ANY(ARRAY(" + source + "))";
    }
}
