package uk.learningoffer.library.story;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;

import org.junit.jupiter.api.Test;
import uk.learningoffer.testsupport.ApiTest;

@ApiTest
class StoryApiTest {
    private static final String STORIES = "/api/v1/user-stories";

    @Test
    void a_story_shows_its_courses_in_order_with_fit_and_reason() {
        given().get(STORIES + "/US01")
                .then()
                .statusCode(200)
                .body(
                        "sentence",
                        equalTo("As a planning service manager, I need to learn how to find out why residents abandon"
                                + " our online form, so that I can fix it this month without hiring consultants."))
                .body("courses.course.code", contains("C06", "R04", "C09", "C13"))
                .body("courses.fit", contains("full", "partial", "partial", "taster"))
                .body("courses[0].reason", equalTo("Six hours that take you to testing your form with real people."))
                .body("courses.reviewedOn", everyItem(notNullValue()));
        given().get(STORIES + "/US99").then().statusCode(404);
    }

    @Test
    void stories_are_browsed_by_role_group_skill_and_motivator() {
        given().queryParam("roleGroup", "manager")
                .queryParam("skill", "ai", "tech")
                .get(STORIES)
                .then()
                .statusCode(200)
                .body("items.code", hasItems("US19", "US21"))
                .body("items.roleGroup", everyItem(equalTo("manager")))
                .body("items.courseCount", everyItem(greaterThan(2)));
    }

    @Test
    void a_page_continues_where_the_last_one_ended() {
        var next = given().queryParam("limit", 2)
                .get(STORIES)
                .then()
                .statusCode(200)
                .body("items.code", contains("US01", "US02"))
                .extract()
                .<String>path("next");
        given().queryParam("limit", 2)
                .queryParam("cursor", next)
                .get(STORIES)
                .then()
                .body("items.code", contains("US03", "US04"));
    }

    @Test
    void unknown_values_are_named_all_at_once() {
        given().queryParam("roleGroup", "wizard")
                .queryParam("motivator", "greed")
                .get(STORIES)
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/roleGroup", "/motivator"));
    }

    @Test
    void the_vocabulary_has_words_for_every_value() {
        given().get("/api/v1/vocabulary")
                .then()
                .statusCode(200)
                .body("topics.value", hasItem("data-protection"))
                .body("skills.size()", is(14))
                .body("platforms.value", hasItem("FutureLearn"))
                .body("regions.value", hasItem("Wales"))
                .body("confidence.value", contains("1", "2", "3", "4", "5"));
    }
}
