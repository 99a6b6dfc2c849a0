package uk.learningoffer.library.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;
import static uk.learningoffer.testsupport.People.applicant;
import static uk.learningoffer.testsupport.People.as;
import static uk.learningoffer.testsupport.People.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.learningoffer.testsupport.ApiTest;
import uk.learningoffer.testsupport.Sql;

@ApiTest
class GapApiTest {
    private static final String GAPS = "/api/v1/gaps";
    private final String word = "zzq" + UUID.randomUUID().toString().replaceAll("[^a-z]", "");

    @Test
    void searches_that_found_nothing_are_ranked_with_needs_and_every_page_goes_on_where_the_last_ended() {
        Sql.run("INSERT INTO empty_search VALUES (CURRENT_DATE, '%s', 1000), (CURRENT_DATE - 200, '%s old', 9)"
                .formatted(word, word));
        as(editor())
                .get(GAPS)
                .then()
                .statusCode(200)
                .body("items.find { it.words == '" + word + "' }.emptySearches", is(1000));
        assertThat(as(editor()).accept("text/csv").get(GAPS).asString())
                .contains("search,," + word + ",0,1000,0,0,0,1000.00")
                .doesNotContain(word + " old");

        var gaps = new ArrayList<Number>();
        var seen = new ArrayList<String>();
        String cursor = null;
        do {
            var page = cursor == null
                    ? as(editor()).queryParam("limit", 7).get(GAPS)
                    : as(editor())
                            .queryParam("limit", 7)
                            .queryParam("cursor", cursor)
                            .get(GAPS);
            List<Map<String, Object>> items = page.path("items");
            items.forEach(item -> {
                gaps.add((Number) item.get("gap"));
                seen.add(item.get("kind") + " " + item.get("code") + " " + item.get("words"));
            });
            cursor = page.path("next");
        } while (cursor != null);
        assertThat(seen).doesNotHaveDuplicates().contains("search null " + word);
        assertThat(seen.stream().filter(each -> each.startsWith("story"))).hasSizeGreaterThan(20);
        assertThat(gaps.stream().map(Number::doubleValue))
                .isSortedAccordingTo((one, other) -> Double.compare(other, one));
    }

    @Test
    void demand_counts_what_was_told_and_applied_for() {
        var before = story("US07");
        Sql.run("""
                INSERT INTO unmet_need (id, words, status, story_id, created_at, answered_at)
                SELECT gen_random_uuid(), '%s', 'MERGED', id, now(), now() FROM user_story WHERE code = 'US07'""".formatted(word));
        var after = story("US07");
        assertThat(after.get("unmetNeeds")).isEqualTo((Integer) before.get("unmetNeeds") + 1);
        assertThat(after.get("supply")).isEqualTo(before.get("supply"));
    }

    @Test
    void only_staff_see_it_and_a_cursor_that_we_did_not_give_is_refused() {
        as(applicant()).get(GAPS).then().statusCode(403);
        as(editor()).queryParam("cursor", "bm9uc2Vuc2U").get(GAPS).then().statusCode(400);
    }

    private static Map<String, Object> story(String code) {
        List<Map<String, Object>> all = new ArrayList<>();
        String cursor = null;
        do {
            var query = as(editor()).queryParam("limit", 100);
            var page = (cursor == null ? query : query.queryParam("cursor", cursor)).get(GAPS);
            all.addAll(page.path("items"));
            cursor = page.path("next");
        } while (cursor != null);
        return all.stream()
                .filter(gap -> code.equals(gap.get("code")))
                .findFirst()
                .orElseThrow();
    }
}
