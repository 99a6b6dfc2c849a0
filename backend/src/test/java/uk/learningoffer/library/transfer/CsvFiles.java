package uk.learningoffer.library.transfer;

import static uk.learningoffer.testsupport.People.as;
import static uk.learningoffer.testsupport.People.asNew;

import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import uk.learningoffer.platform.csv.Csv;
import uk.learningoffer.testsupport.Jobs;
import uk.learningoffer.testsupport.People.Somebody;

/** Sends files as an editor does, and lets the service do its work on them. */
final class CsvFiles {
    static final String IMPORTS = "/api/v1/imports";

    private CsvFiles() {}

    /** A row for a course that nobody has. */
    static Map<String, String> course() {
        var unique = UUID.randomUUID().toString();
        var cells = new LinkedHashMap<String, String>();
        cells.put("id", "T-" + unique.substring(0, 13));
        cells.put("title", "Title " + unique);
        cells.put("platform", "OpenLearn");
        cells.put("awarding_partner", "The Open University");
        cells.put("url", "https://example.org/" + unique);
        cells.put("hours", "2.5");
        cells.put("weeks", "");
        cells.put("level", "introductory");
        cells.put("format", "self-paced");
        cells.put("cost_class", "free");
        cells.put("certificate", "none");
        cells.put("topics", "tech|data");
        cells.put("languages", "en");
        cells.put("access_features", "");
        cells.put("summary", "You will be able to do it.");
        return cells;
    }

    static Map<String, String> course(String column, String cell) {
        var cells = course();
        cells.put(column, cell);
        return cells;
    }

    @SafeVarargs
    static String csv(Map<String, String>... rows) {
        var all = new ArrayList<Map<String, String>>();
        for (var row : rows) {
            all.add(row);
        }
        return csv(all);
    }

    static String csv(List<Map<String, String>> rows) {
        var header = List.copyOf(rows.get(0).keySet());
        return Csv.write(
                header,
                rows.stream().map(row -> header.stream().map(row::get).toList()).toList());
    }

    static Response send(Somebody editor, String kind, byte[] file) {
        return asNew(editor)
                .config(RestAssuredConfig.config()
                        .encoderConfig(EncoderConfig.encoderConfig()
                                .appendDefaultContentCharsetToContentTypeIfUndefined(false)))
                .contentType("text/csv")
                .queryParam("kind", kind)
                .body(file)
                .post(IMPORTS);
    }

    /** @return the id of an import whose rows were looked at */
    static String previewed(Somebody editor, String kind, String file) {
        String id = send(editor, kind, file.getBytes(StandardCharsets.UTF_8))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        work();
        one(editor, id).body("status", org.hamcrest.Matchers.equalTo("READY"));
        return id;
    }

    static ValidatableResponse one(Somebody editor, String id) {
        return as(editor).get(IMPORTS + "/" + id).then().statusCode(200);
    }

    static Response confirm(Somebody editor, String id, Object body) {
        var etag = as(editor).get(IMPORTS + "/" + id).header("ETag");
        return asNew(editor).header("If-Match", etag).body(body).post(IMPORTS + "/" + id + "/confirmation");
    }

    /** Sends, looks and confirms. @return the finished import */
    static ValidatableResponse imported(Somebody editor, String kind, String file) {
        var id = previewed(editor, kind, file);
        confirm(editor, id, Map.of()).then().statusCode(200);
        work();
        return one(editor, id).body("status", org.hamcrest.Matchers.equalTo("DONE"));
    }

    static String exported(Somebody editor, String kind) {
        return as(editor)
                .get("/api/v1/exports/" + kind)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    static void work() {
        Jobs.run("imports");
    }

    /** The lines of a CSV answer. */
    static List<Map<String, String>> rows(String csv) {
        try (var rows = Csv.read(new java.io.StringReader(csv))) {
            return new ArrayList<>(rows.toList());
        }
    }
}
