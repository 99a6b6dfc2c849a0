package uk.learningoffer.library.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static uk.learningoffer.testsupport.People.as;
import static uk.learningoffer.testsupport.People.asNobody;
import static uk.learningoffer.testsupport.People.editor;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.learningoffer.testsupport.ApiTest;
import uk.learningoffer.testsupport.Sql;

@ApiTest
class CatalogueCacheApiTest {
    private static final String COURSE = "/api/v1/courses/growth-mindset";

    @Test
    void what_a_caller_has_already_is_not_sent_again() {
        for (var path :
                new String[] {COURSE, "/api/v1/courses?q=agile", "/api/v1/user-stories/US01", "/api/v1/vocabulary"}) {
            var etag = asNobody().get(path).then().statusCode(200).extract().header("ETag");
            asNobody().get(path).then().header("ETag", equalTo(etag));
            asNobody().header("If-None-Match", etag).get(path).then().statusCode(304);
        }
    }

    @Test
    void a_change_made_here_is_seen_at_once() {
        asNobody().get(COURSE).then().statusCode(200);
        var etag = as(editor()).get(COURSE).then().extract().header("ETag");
        var partner = "Virtual College " + UUID.randomUUID();
        as(editor())
                .header("If-Match", etag)
                .body(Map.of("awardingPartner", partner))
                .patch(COURSE)
                .then()
                .statusCode(200);
        asNobody().get(COURSE).then().body("awardingPartner", equalTo(partner));
    }

    @Test
    void a_change_committed_elsewhere_is_seen_within_a_second() throws InterruptedException {
        asNobody().get(COURSE).then().statusCode(200);
        Sql.run("UPDATE course SET weeks = coalesce(weeks, 0) + 1 WHERE slug = 'growth-mindset'");
        var weeks = Integer.valueOf(Sql.text("SELECT weeks FROM course WHERE slug = 'growth-mindset'"));
        Thread.sleep(1_000);
        asNobody().get(COURSE).then().body("weeks", equalTo(weeks));
    }

    @Test
    void the_version_grows_once_for_a_transaction_however_much_it_changes() {
        var before = Long.parseLong(Sql.text("SELECT version FROM library_version"));
        Sql.run(
                "UPDATE course SET weeks = weeks WHERE code LIKE 'R%'; UPDATE user_story SET owner = owner WHERE code = 'US01'");
        assertThat(Long.parseLong(Sql.text("SELECT version FROM library_version")))
                .isEqualTo(before + 1);
    }

    @Test
    void machines_have_the_library_in_their_formats() {
        assertThat(asNobody()
                        .accept("text/csv")
                        .queryParam("topic", "ai")
                        .get("/api/v1/courses")
                        .asString())
                .startsWith("code,slug,title,")
                .contains("\nR13,guidelines-for-ai-procurement,");
        assertThat(asNobody().accept("application/ld+json").get(COURSE).asString())
                .contains("\"@type\":\"Course\"", "\"isAccessibleForFree\":true");
        assertThat(asNobody().get("/sitemap.xml").asString()).contains("/courses/growth-mindset</loc>", "/US01</loc>");
    }
}
