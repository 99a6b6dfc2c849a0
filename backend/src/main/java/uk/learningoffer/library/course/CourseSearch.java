package uk.learningoffer.library.course;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;

/** One statement for a search: the page, the total, the counts of every facet and the mended spelling. */
@ApplicationScoped
class CourseSearch {
    private static final UUID FIRST = new UUID(0, 0);

    @Inject
    Session database;

    @Inject
    ObjectMapper json;

    record Found(List<FoundCourse> page, int total, int withoutFilters, List<Facets.Count> facets, String spelling) {}

    Found find(CourseQuery query, List<CourseStatus> statuses) {
        var words = query.words();
        var sql = CourseSearchSql.statement(!words.isEmpty(), query.since() != null);
        var statement = database.createNativeQuery(sql, Tuple.class)
                .setParameter("statuses", statuses.stream().map(Enum::name).toArray(String[]::new), String[].class)
                .setParameter("sort", query.order(), String.class)
                .setParameter("rows", query.rows());
        query.chosen()
                .forEach((facet, values) ->
                        statement.setParameter(facet, values.toArray(String[]::new), String[].class));
        if (!words.isEmpty()) {
            statement.setParameter("words", words.text()).setParameter("tail", words.tail());
        }
        if (query.since() != null) {
            statement.setParameter("since", query.since(), Instant.class);
        }
        position(query, statement);
        return read(statement.getSingleResult());
    }

    private static void position(CourseQuery query, NativeQuery<Tuple> statement) {
        var after = query.after();
        statement
                .setParameter("afterKey", after == null ? Long.MIN_VALUE : after.number(0))
                .setParameter("afterTitle", after == null ? "" : after.text(1))
                .setParameter("afterId", after == null ? FIRST : after.uuid(2), UUID.class);
    }

    private Found read(Tuple row) {
        try {
            return new Found(
                    json.readValue((String) row.get("page"), new TypeReference<>() {}),
                    ((Number) row.get("total")).intValue(),
                    ((Number) row.get("without_filters")).intValue(),
                    json.readValue((String) row.get("facets"), new TypeReference<>() {}),
                    (String) row.get("spelling"));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
