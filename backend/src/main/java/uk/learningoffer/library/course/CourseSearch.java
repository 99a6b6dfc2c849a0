package uk.learningoffer.library.course;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import uk.learningoffer.platform.database.Statement;
import uk.learningoffer.platform.database.Statements;

/** One statement for a search: the page, the total, the counts of every facet and the mended spelling. */
@ApplicationScoped
class CourseSearch {
    private static final UUID FIRST = new UUID(0, 0);

    private final Statements statements;
    private final ObjectReader courses;
    private final ObjectReader counts;

    @Inject
    CourseSearch(Statements statements, ObjectMapper json) {
        this.statements = statements;
        this.courses = json.readerFor(new TypeReference<List<FoundCourse>>() {});
        this.counts = json.readerFor(new TypeReference<List<Facets.Count>>() {});
    }

    record Found(List<FoundCourse> page, int total, int withoutFilters, List<Facets.Count> facets, String spelling) {}

    Found find(CourseQuery query, List<CourseStatus> statuses) {
        var words = query.words();
        var since = query.since();
        var statement = statements
                .of(CourseSearchSql.text(!words.isEmpty(), since != null))
                .with("words", words.text())
                .with("tail", words.tail())
                .with("since", since)
                .with("statuses", statuses.stream().map(Enum::name).toList())
                .with("sort", query.order())
                .with("rows", query.rows());
        query.chosen().forEach(statement::with);
        position(query, statement);
        return statement.one(this::read);
    }

    private static void position(CourseQuery query, Statement statement) {
        var after = query.after();
        statement
                .with("afterKey", after == null ? Long.valueOf(Long.MIN_VALUE) : Long.valueOf(after.number(0)))
                .with("afterTitle", after == null ? "" : after.text(1))
                .with("afterId", after == null ? FIRST : after.uuid(2));
    }

    private Found read(ResultSet row) throws SQLException {
        try {
            return new Found(
                    courses.readValue(row.getString("page")),
                    row.getInt("total"),
                    row.getInt("without_filters"),
                    counts.readValue(row.getString("facets")),
                    row.getString("spelling"));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
