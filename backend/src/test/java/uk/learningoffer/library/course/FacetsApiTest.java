package uk.learningoffer.library.course;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.learningoffer.testsupport.People.asNobody;

import io.restassured.response.ExtractableResponse;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.learningoffer.testsupport.ApiTest;
import uk.learningoffer.testsupport.Sql;

/** Totals and counts equal plain SQL, for filters thrown together at random. */
@ApiTest
class FacetsApiTest {
    private static final String LENGTH = "CASE WHEN hours < 1 THEN 'under-1-hour' WHEN hours < 4 THEN 'under-4-hours'"
            + " WHEN hours < 7 THEN 'under-a-day' ELSE 'longer' END";
    private static final Map<String, String> SINGLE = Map.of(
            "costClass", "cost_class",
            "level", "level",
            "length", LENGTH,
            "format", "format",
            "certificate", "certificate",
            "platform", "platform");
    private static final Map<String, String> SEVERAL =
            Map.of("topic", "topics", "accessFeature", "access_features", "language", "languages");
    private static final Map<String, List<String>> VALUES = Map.of(
            "costClass", List.of("free", "funded", "paid"),
            "topic", List.of("ai", "data", "cyber", "digital-basics", "agile", "leadership", "content"),
            "level", List.of("introductory", "intermediate", "advanced"),
            "length", List.of("under-1-hour", "under-4-hours", "under-a-day", "longer"),
            "format", List.of("self-paced", "scheduled", "live-online", "classroom"),
            "certificate", List.of("none", "free", "paid"),
            "accessFeature", List.of("captions", "transcripts", "downloadable", "mobile", "no-login"),
            "platform", List.of("FutureLearn", "OpenLearn", "GOV.UK", "Nowhere"),
            "language", List.of("en", "cy"));

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24})
    void totals_and_counts_are_those_of_plain_sql(long seed) {
        var chosen = filters(new Random(seed));
        var request = asNobody().queryParam("limit", 1);
        chosen.forEach((facet, values) -> request.queryParam(facet, values.toArray()));
        var answer = request.get("/api/v1/courses").then().statusCode(200).extract();
        assertThat(answer.<Integer>path("total")).as(chosen.toString()).isEqualTo(count(chosen, "true"));
        for (var facet : VALUES.keySet()) {
            var others = new LinkedHashMap<>(chosen);
            others.remove(facet);
            shown(answer, facet).forEach((value, count) -> assertThat(count)
                    .as("%s=%s with %s", facet, value, chosen)
                    .isEqualTo(count(others, has(facet, List.of(value)))));
        }
    }

    private static Map<String, List<String>> filters(Random random) {
        var chosen = new LinkedHashMap<String, List<String>>();
        var facets = new ArrayList<>(VALUES.keySet().stream().sorted().toList());
        for (var many = random.nextInt(4); many > 0; many--) {
            var facet = facets.remove(random.nextInt(facets.size()));
            var values = new ArrayList<>(VALUES.get(facet));
            java.util.Collections.shuffle(values, random);
            chosen.put(facet, values.subList(0, 1 + random.nextInt(2)));
        }
        return chosen;
    }

    private static Map<String, Integer> shown(ExtractableResponse<Response> answer, String facet) {
        List<Map<String, Object>> values = answer.path("facets.find { it.name == '%s' }.values".formatted(facet));
        return values.stream()
                .collect(Collectors.toMap(each -> (String) each.get("value"), each -> (Integer) each.get("count")));
    }

    private static int count(Map<String, List<String>> chosen, String also) {
        var all = chosen.entrySet().stream()
                .map(each -> has(each.getKey(), each.getValue()))
                .collect(Collectors.joining(" AND "));
        return Integer.parseInt(Sql.text("SELECT count(*) FROM course WHERE status = 'PUBLISHED' AND "
                + (all.isEmpty() ? "true" : all) + " AND " + also));
    }

    /** Several values widen, but for access features, which somebody needs all of. */
    private static String has(String facet, List<String> values) {
        var list = values.stream()
                .map(value -> "'" + value.replace("'", "''") + "'")
                .collect(Collectors.joining(", ", "ARRAY[", "]"));
        if (SINGLE.containsKey(facet)) {
            return "(%s) = ANY (%s)".formatted(SINGLE.get(facet), list);
        }
        return "%s %s %s".formatted(SEVERAL.get(facet), facet.equals("accessFeature") ? "@>" : "&&", list);
    }
}
