package uk.learningoffer.library.story;

import static uk.learningoffer.testsupport.People.as;
import static uk.learningoffer.testsupport.People.asNew;
import static uk.learningoffer.testsupport.People.editor;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Courses, needs and mappings of a test's own, made through the API. */
final class LibraryForTests {
    static final String COURSES = "/api/v1/courses";
    static final String STORIES = "/api/v1/user-stories";

    private LibraryForTests() {}

    /** @return its slug */
    static String draft(String title) {
        return draft(course(title));
    }

    static String draft(Map<String, Object> course) {
        return asNew(editor())
                .body(course)
                .post(COURSES)
                .then()
                .statusCode(201)
                .extract()
                .path("slug");
    }

    static String published(Map<String, Object> course) {
        var slug = draft(course);
        asNew(editor())
                .header("If-Match", "\"0\"")
                .body("{}")
                .post(COURSES + "/{slug}/publication", slug)
                .then()
                .statusCode(200);
        return slug;
    }

    static String published(String title) {
        return published(course(title));
    }

    static Map<String, Object> course(String title) {
        var course = new HashMap<String, Object>();
        course.put("title", title);
        course.put("platform", "OpenLearn");
        course.put("awardingPartner", "The Open University");
        course.put("url", "https://example.org/" + UUID.randomUUID());
        course.put("hours", 2.5);
        course.put("level", "introductory");
        course.put("format", "self-paced");
        course.put("costClass", "free");
        course.put("certificate", "none");
        course.put("topics", List.of("tech"));
        course.put("summary", "You will be able to do it.");
        return course;
    }

    /** @return the code of a draft whose need has the word */
    static String story(String word) {
        return asNew(editor())
                .body(Map.of(
                        "role",
                        "archivist",
                        "need",
                        "to understand " + word,
                        "goal",
                        "it works",
                        "roleGroup",
                        "corporate"))
                .post(STORIES)
                .then()
                .statusCode(201)
                .extract()
                .path("code");
    }

    static String publishedStory(String word) {
        var code = story(word);
        asNew(editor())
                .header("If-Match", "\"0\"")
                .post(STORIES + "/{code}/publication", code)
                .then()
                .statusCode(200);
        return code;
    }

    static void map(String code, String slug, String fit) {
        map(code, slug, Map.of("fit", fit, "reason", "Shows the way."));
    }

    static void map(String code, String slug, Map<String, Object> mapping) {
        as(editor())
                .body(mapping)
                .put(STORIES + "/{code}/courses/{slug}", code, slug)
                .then()
                .statusCode(200);
    }

    /** A word that nothing else in the library has. */
    static String word() {
        return "q" + UUID.randomUUID().toString().replace("-", "");
    }
}
