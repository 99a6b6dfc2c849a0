package uk.learningoffer.testsupport;

import static uk.learningoffer.testsupport.People.as;
import static uk.learningoffer.testsupport.People.asNew;
import static uk.learningoffer.testsupport.People.reviewer;

import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import uk.learningoffer.testsupport.People.Somebody;

/** Brings an application to where a test starts, through the API. */
public final class Given {
    public static final String APPLICATIONS = "/api/v1/applications";
    public static final String FUNDED_COURSE = "introduction-to-content-design";

    private Given() {}

    /** @param etag of the version seen last */
    public record Seen(UUID id, String etag) {
        static Seen of(Response response) {
            response.then().statusCode(org.hamcrest.Matchers.lessThan(300));
            return new Seen(UUID.fromString(response.path("id")), response.header("ETag"));
        }
    }

    /** Works for a council that no test reviewer works for. */
    public static Somebody applicant() {
        return People.applicantOf("MAN");
    }

    public static Map<String, Object> fullAnswers() {
        var answers = new HashMap<String, Object>();
        answers.put("problem", "Residents ring us because they cannot find things on our website.");
        answers.put("motivators", List.of("solve-now"));
        answers.put("constraints", List.of("little-time"));
        answers.put("confidenceBefore", 2);
        answers.put("declared", true);
        return answers;
    }

    public static Seen started(Somebody applicant) {
        return started(applicant, FUNDED_COURSE);
    }

    public static Seen started(Somebody applicant, String courseSlug) {
        return Seen.of(asNew(applicant).body(Map.of("courseSlug", courseSlug)).post(APPLICATIONS));
    }

    /** A draft that may be sent. */
    public static Seen draft(Somebody applicant, String courseSlug) {
        var started = started(applicant, courseSlug);
        return Seen.of(as(applicant)
                .header("If-Match", started.etag())
                .body(fullAnswers())
                .patch(APPLICATIONS + "/{id}", started.id()));
    }

    public static Seen draft(Somebody applicant) {
        return draft(applicant, FUNDED_COURSE);
    }

    public static Seen submitted(Somebody applicant) {
        return submitted(applicant, FUNDED_COURSE);
    }

    public static Seen submitted(Somebody applicant, String courseSlug) {
        return Seen.of(move(applicant, draft(applicant, courseSlug), "submission", null));
    }

    public static Seen approved(Somebody applicant, String courseSlug) {
        return Seen.of(move(reviewer(), submitted(applicant, courseSlug), "approval", Map.of()));
    }

    /** Posts a move, such as {@code approval}, with what was seen. */
    public static Response move(Somebody who, Seen seen, String move, Object body) {
        var request = asNew(who).header("If-Match", seen.etag());
        return (body == null ? request : request.body(body)).post(APPLICATIONS + "/{id}/" + move, seen.id());
    }
}
