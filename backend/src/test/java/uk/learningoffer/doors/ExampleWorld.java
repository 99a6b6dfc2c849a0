package uk.learningoffer.doors;

import static uk.learningoffer.testsupport.People.as;
import static uk.learningoffer.testsupport.People.asNew;

import io.quarkus.arc.Arc;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import uk.learningoffer.doors.Wire.Answer;
import uk.learningoffer.licence.timed.Chain;
import uk.learningoffer.testsupport.Given;
import uk.learningoffer.testsupport.Jobs;
import uk.learningoffer.testsupport.People;
import uk.learningoffer.testsupport.People.Somebody;
import uk.learningoffer.testsupport.Sql;
import uk.learningoffer.testsupport.TestCourses;

/** What the examples speak of: a council, its system, a colleague who applied and one who has a licence. */
final class ExampleWorld {
    private static final String COUNCIL = "MAN";
    static final String APPLICATION = "0199c3a2-7b1e-4f60-9d44-5f0a6b7c8d9e";
    private static final String ALLOCATION = "0199c3a2-91d7-4c03-8a2f-1e2d3c4b5a69";
    static final String NOMINEE = "robin.ahmed@manchester.gov.uk";
    private final Somebody colleague = People.applicantOf(COUNCIL);
    private final String course = TestCourses.fundedWithPool();
    private final String application = Given.submitted(colleague, course).id().toString();
    private final String allocation = allocation();

    private ExampleWebhook webhook;
    private ExampleNomination nomination;

    ExampleWorld() {
        Jobs.run("place-changes");
        nominate();
    }

    private static void nominate() {
        asNew(People.partner(COUNCIL))
                .body(Map.of(
                        "courseSlug",
                        Given.FUNDED_COURSE,
                        "why",
                        "New colleagues of the web team take this course in their first weeks.",
                        "people",
                        List.of(Map.of("name", "Robin Ahmed", "email", NOMINEE))))
                .post("/api/v1/nominations");
    }

    /** As a system of the council that has these scopes alone; as nobody where the example needs none. */
    Answer send(Example example, List<String> scopes) {
        if (isOfWebhooks(example)) {
            webhook = ExampleWebhook.of(COUNCIL, example.operation());
        }
        var system = People.partnerWith(COUNCIL, scopes.toArray(String[]::new));
        if (isOfNominations(example)) {
            nomination = ExampleNomination.by(system, example.operation());
        }
        var request = example.sent(name -> switch (name) {
            case "id" -> id(example);
            case "delivery" -> webhook.delivery();
            case "If-Match" -> version(example);
            case "Idempotency-Key" -> UUID.randomUUID().toString();
            default -> example.parameter(name);
        });
        if (example.operation().template().equals("/oauth2/token")) {
            return Wire.send(request.with("Authorization", "Basic " + credentials()));
        }
        return Wire.send(example.scopes().isEmpty() ? request : request.as(AccessWorld.token(system)));
    }

    private String version(Example example) {
        if (isOfWebhooks(example)) {
            return webhook.etag();
        }
        return isOfNominations(example)
                ? nomination.etag()
                : as(People.partner(COUNCIL))
                        .get("/api/v1/allocations/{id}", id(example))
                        .header("ETag");
    }

    private static boolean isOfWebhooks(Example example) {
        return example.operation().template().startsWith("/api/v1/webhooks");
    }

    private static boolean isOfNominations(Example example) {
        return record(example).startsWith("nominat");
    }

    private static String record(Example example) {
        return AccessRow.all().get(example.operation().name()).record();
    }

    /** An answer as the examples have it: with their ids, and with names that nobody has. */
    String asWritten(String answer) {
        var known = webhook == null ? answer : webhook.asWritten(answer);
        var told = nomination == null ? known : nomination.asWritten(known);
        return told.replace(application, APPLICATION)
                .replace(allocation, ALLOCATION)
                .replace(colleague.email(), "sam.taylor@manchester.gov.uk")
                .replace(course, Given.FUNDED_COURSE)
                .replace("Course of a test", "Introduction to Content Design")
                .replace("Test Person", "Sam Taylor")
                .replace("Test system", "Learning platform")
                .replaceAll("http://localhost:\\d+", "https://learning-offer.example")
                .replaceAll("eyJ[\\w-]+\\.[\\w-]+\\.[\\w-]+", "ACCESS_TOKEN");
    }

    private String id(Example example) {
        return switch (record(example)) {
            case "webhook" -> webhook.id();
            case "nomination", "nominated-application" -> nomination.id();
            case "allocation" -> allocation;
            default -> application;
        };
    }

    private String allocation() {
        var pool = Sql.text(
                "SELECT p.id FROM licence_pool p JOIN course c ON c.id = p.course_id WHERE c.slug = '" + course + "'");
        Arc.container().instance(Chain.class).get().topUp(UUID.fromString(pool), 1);
        var approved = Given.approved(People.applicantOf(COUNCIL), course).id();
        return Sql.text("SELECT id FROM allocation WHERE application_id = '" + approved + "'");
    }

    private static String credentials() {
        var client = asNew(People.administrator())
                .body(Map.of(
                        "name", "Learning platform", "authorityCode", COUNCIL, "scopes", List.of("applications:read")))
                .post("/api/v1/clients");
        var pair = client.path("clientId") + ":" + client.path("secret");
        return Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
    }
}
