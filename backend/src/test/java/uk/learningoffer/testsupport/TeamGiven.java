package uk.learningoffer.testsupport;

import static uk.learningoffer.testsupport.Given.APPLICATIONS;
import static uk.learningoffer.testsupport.Given.fullAnswers;
import static uk.learningoffer.testsupport.People.as;
import static uk.learningoffer.testsupport.People.asNew;

import io.restassured.response.Response;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import uk.learningoffer.testsupport.Given.Seen;
import uk.learningoffer.testsupport.People.Somebody;

/** Brings a team to where a test starts, through the API. */
public final class TeamGiven {
    public static final String INVITATIONS = "/api/v1/invitations";

    private TeamGiven() {}

    public static Response invite(Somebody starter, Seen seen, List<String> emails) {
        return asNew(starter)
                .header("If-Match", seen.etag())
                .body(Map.of("emails", emails))
                .post(APPLICATIONS + "/{id}/team-invitations", seen.id());
    }

    public static Seen invited(Somebody starter, Seen seen, Somebody... colleagues) {
        return seen(invite(
                starter, seen, Arrays.stream(colleagues).map(Somebody::email).toList()));
    }

    /** By a council lead or a system of the council. @return the invitation */
    public static UUID nominated(Somebody by, Somebody nominee, String courseSlug) {
        asNew(by)
                .body(Map.of(
                        "courseSlug",
                        courseSlug,
                        "why",
                        "It fits your new job",
                        "people",
                        List.of(Map.of("email", nominee.email()))))
                .post("/api/v1/nominations")
                .then()
                .statusCode(200);
        return invitationTo(nominee);
    }

    /** An application that a nomination led to, as its applicant sent it. */
    public static Seen nominatedAndSent(Somebody by, Somebody nominee, String courseSlug) {
        nominated(by, nominee, courseSlug);
        return seen(Given.move(nominee, joined(nominee), "submission", null));
    }

    public static UUID invitationTo(Somebody somebody) {
        return UUID.fromString(Sql.text(
                "SELECT id FROM invitation WHERE email = '%s' ORDER BY created_at DESC".formatted(somebody.email())));
    }

    public static Response answer(Somebody somebody, UUID invitation, String move) {
        var etag = as(somebody).get(INVITATIONS + "/{id}", invitation).header("ETag");
        return asNew(somebody)
                .header("If-Match", etag == null ? "\"0\"" : etag)
                .post(INVITATIONS + "/{id}/{move}", invitation, move);
    }

    /** With a draft that can be confirmed. */
    public static Seen joined(Somebody colleague) {
        var draft = seen(answer(colleague, invitationTo(colleague), "acceptance"));
        return seen(as(colleague)
                .header("If-Match", draft.etag())
                .body(fullAnswers())
                .patch(APPLICATIONS + "/{id}", draft.id()));
    }

    public static Seen now(Somebody somebody, UUID application) {
        return seen(as(somebody).get(APPLICATIONS + "/{id}", application));
    }

    public static Seen seen(Response response) {
        response.then().statusCode(org.hamcrest.Matchers.lessThan(300));
        return new Seen(UUID.fromString(response.path("id")), response.header("ETag"));
    }
}
