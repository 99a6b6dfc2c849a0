package uk.learningoffer.library.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static uk.learningoffer.library.story.LibraryForTests.COURSES;
import static uk.learningoffer.library.story.LibraryForTests.draft;
import static uk.learningoffer.library.story.LibraryForTests.published;
import static uk.learningoffer.library.story.LibraryForTests.publishedStory;
import static uk.learningoffer.library.story.LibraryForTests.story;
import static uk.learningoffer.library.story.LibraryForTests.word;
import static uk.learningoffer.testsupport.People.asNew;
import static uk.learningoffer.testsupport.People.asNobody;
import static uk.learningoffer.testsupport.People.editor;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import uk.learningoffer.testsupport.ApiTest;

@ApiTest
class SitemapApiTest {
    private static final String ORIGIN = "http://localhost:8081";

    @Test
    void it_names_every_public_page_once_and_nothing_that_is_not_published() throws Exception {
        var draft = draft("Draft " + word());
        var retired = published("Retired " + word());
        asNew(editor())
                .header("If-Match", "\"1\"")
                .body("{}")
                .post(COURSES + "/{slug}/retirement", retired)
                .then()
                .statusCode(200);
        var published = published("Published " + word());
        var story = publishedStory(word());
        var draftStory = story(word());
        var days = sitemap();
        assertThat(days)
                .containsKeys("/", "/library", "/find", "/courses/" + published, "/stories/" + story)
                .doesNotContainKeys("/courses/" + draft, "/courses/" + retired, "/stories/" + draftStory);
        assertThat(days.entrySet())
                .filteredOn(page -> page.getKey().matches("/(courses|stories)/.*"))
                .allSatisfy(page -> assertThat(LocalDate.parse(page.getValue())).isAfter("2020-01-01"));
    }

    @Test
    void robots_may_read_what_public_pages_are_drawn_from_and_are_told_of_the_sitemap() {
        asNobody()
                .get("/robots.txt")
                .then()
                .statusCode(200)
                .contentType(containsString("text/plain"))
                .body(containsString("Allow: /api/v1/courses\n"))
                .body(containsString("Disallow: /account\n"))
                .body(containsString("Sitemap: " + ORIGIN + "/sitemap.xml"));
    }

    @Test
    void a_cache_keeps_the_formats_of_one_address_apart() {
        for (var format : new String[] {"application/json", "application/ld+json"}) {
            assertThat(asNobody()
                            .accept(format)
                            .get(COURSES + "/understanding-the-gdpr")
                            .headers()
                            .getValues("Vary"))
                    .as(format)
                    .contains("Accept");
        }
    }

    /** @return the day of the last change by path */
    private static Map<String, String> sitemap() throws Exception {
        var text =
                asNobody().get("/sitemap.xml").then().statusCode(200).extract().asString();
        var factory = DocumentBuilderFactory.newNSInstance();
        var root = factory.newDocumentBuilder()
                .parse(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)))
                .getDocumentElement();
        assertThat(root.getNamespaceURI()).isEqualTo("http://www.sitemaps.org/schemas/sitemap/0.9");
        var pages = root.getElementsByTagName("url");
        var days = new HashMap<String, String>();
        for (var index = 0; index < pages.getLength(); index++) {
            var page = (Element) pages.item(index);
            var address = page.getElementsByTagName("loc").item(0).getTextContent();
            var day = page.getElementsByTagName("lastmod").item(0);
            assertThat(address).startsWith(ORIGIN + "/");
            assertThat(days.put(address.substring(ORIGIN.length()), day == null ? "" : day.getTextContent()))
                    .as(address + " is there once")
                    .isNull();
        }
        return days;
    }
}
