package uk.learningoffer.licence.purchasing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static uk.learningoffer.testsupport.People.as;
import static uk.learningoffer.testsupport.People.asNew;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.learningoffer.application.bulk.BulkOutlook;
import uk.learningoffer.library.course.LicencesLeft;
import uk.learningoffer.licence.stock.PoolChoice;
import uk.learningoffer.licence.timed.Chain;
import uk.learningoffer.licence.timed.Rows;
import uk.learningoffer.testsupport.ApiTest;
import uk.learningoffer.testsupport.People;

/** A pool for a set of courses stands between the pool of one course and that of a whole platform. */
@ApiTest
class PoolOfCoursesApiTest {
    private static final String POOLS = "/api/v1/licence-pools";

    @Inject
    Chain chain;

    @Inject
    PoolChoice choice;

    @Inject
    LicencesLeft left;

    @Inject
    BulkOutlook outlook;

    private final List<UUID> courses = Rows.courses(3);
    private final String platform = "Platform " + UUID.randomUUID();

    PoolOfCoursesApiTest() {
        Rows.change("UPDATE course SET platform = ? WHERE id = ANY(?)", platform, courses.toArray(UUID[]::new));
    }

    @Test
    void the_narrowest_pool_serves_a_course_and_everybody_says_the_same() {
        var ofAll = opened(List.of());
        var ofTwo = opened(courses.subList(0, 2));
        var ofOne = opened(courses.subList(0, 1));
        chain.topUp(ofAll, 5);
        chain.topUp(ofTwo, 3);
        chain.topUp(ofOne, 1);
        assertThat(courses.stream().map(course -> choice.poolFor(course, null)))
                .extracting(java.util.Optional::orElseThrow)
                .containsExactly(ofOne, ofTwo, ofAll);
        assertThat(left.forCourses(courses))
                .containsOnly(Map.entry(courses.get(0), 1), Map.entry(courses.get(1), 3), Map.entry(courses.get(2), 5));
        for (var index = 0; index < 3; index++) {
            var application = Rows.approved(Rows.person(), courses.get(index));
            var played = outlook.ofApproving(List.of(application)).get(application);
            chain.approve(application);
            String pool = Rows.value("""
                    SELECT p.name FROM allocation a JOIN licence_pool p ON p.id = a.pool_id
                    WHERE a.application_id = ?""", application);
            assertThat(played.poolName()).isEqualTo(pool);
        }
    }

    @Test
    void of_two_sets_the_one_with_a_free_licence_serves() {
        opened(courses);
        var filled = opened(courses);
        chain.topUp(filled, 1);
        assertThat(choice.poolFor(courses.get(2), null)).contains(filled);
    }

    @Test
    void a_pool_names_its_courses() {
        var pool = opened(courses.subList(0, 2));
        as(People.reviewer())
                .get(POOLS + "/{id}", pool)
                .then()
                .statusCode(200)
                .body("courses.slug", containsInAnyOrder("test-" + courses.get(0), "test-" + courses.get(1)));
    }

    @Test
    void unknown_courses_courses_of_elsewhere_and_courses_named_twice_are_told_at_once() {
        var elsewhere = Rows.course();
        asNew(People.administrator())
                .body(Map.of(
                        "name",
                        "A set",
                        "platform",
                        platform,
                        "courseSlugs",
                        List.of(
                                "no-such-course",
                                "test-" + courses.get(0),
                                "test-" + elsewhere,
                                "test-" + courses.get(0),
                                "another-unknown")))
                .post(POOLS)
                .then()
                .statusCode(400)
                .body(
                        "errors.pointer",
                        contains("/courseSlugs/0", "/courseSlugs/2", "/courseSlugs/3", "/courseSlugs/4"));
        assertThat(Rows.<Long>value("SELECT count(*) FROM licence_pool WHERE platform = ?", platform))
                .isZero();
    }

    private UUID opened(List<UUID> served) {
        Response opened = asNew(People.administrator())
                .body(Map.of(
                        "name",
                        "Pool " + UUID.randomUUID(),
                        "platform",
                        platform,
                        "courseSlugs",
                        served.stream().map(course -> "test-" + course).toList()))
                .post(POOLS);
        opened.then().statusCode(201).body("available", equalTo(0));
        return UUID.fromString(opened.path("id"));
    }
}
