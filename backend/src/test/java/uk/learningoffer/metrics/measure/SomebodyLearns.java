package uk.learningoffer.metrics.measure;

import static uk.learningoffer.testsupport.People.as;
import static uk.learningoffer.testsupport.People.asNew;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import uk.learningoffer.licence.timed.Chain;
import uk.learningoffer.licence.timed.Rows;
import uk.learningoffer.testsupport.People;

/** Takes a new applicant the whole way, from an application to what they say of the course. */
@ApplicationScoped
class SomebodyLearns {
    @Inject
    Chain chain;

    void completes() {
        var learner = People.applicant();
        var course = Rows.course();
        Rows.licences(Rows.pool(course), 1);
        var application = Rows.approved(learner.id(), course);
        Rows.change(
                "UPDATE application SET confidence_before = 2, submitted_at = now() - interval '9 days 5 hours'"
                        + " WHERE id = ?",
                application);
        chain.approve(application);
        UUID held = Rows.value("SELECT id FROM allocation WHERE application_id = ?", application);
        var one = "/api/v1/allocations/{id}";
        for (var move : List.of("activation", "completion")) {
            var etag = as(learner).get(one, held).header("ETag");
            asNew(learner)
                    .header("If-Match", etag)
                    .body("{}")
                    .post(one + "/" + move, held)
                    .then()
                    .statusCode(200);
        }
        asNew(learner)
                .body(Map.of("confidenceNow", 4, "helped", "yes", "recommend", 9))
                .post(one + "/feedback", held)
                .then()
                .statusCode(201);
    }
}
