package uk.learningoffer.doors;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.learningoffer.doors.Wire.Answer;
import uk.learningoffer.doors.Wire.Sent;
import uk.learningoffer.testsupport.ApiTest;
import uk.learningoffer.testsupport.People;

/** S2: nobody sets what is not theirs to set: a body with fields of other bodies is refused, and each of them named. */
@ApiTest
class OtherFieldsApiTest {
    @Test
    void no_body_takes_the_fields_of_another() {
        var api = new ApiDocument(ApiDocument.ofTheService());
        var everyName = new TreeSet<String>(Set.of("role", "roles", "version", "admin", "__proto__", "class"));
        api.schemas().forEach(schema -> schema.path("properties").fieldNames().forEachRemaining(everyName::add));
        var callers = callers();
        var values = new Values(api, new SplittableRandom(8), 1);
        var taken = new ArrayList<String>();
        var bodies = 0;
        for (var operation : api.operations()) {
            if (operation.sends().filter("application/json"::equals).isPresent()
                    && values.of(operation.bodySchema()) instanceof ObjectNode body) {
                bodies++;
                var others = new TreeSet<>(everyName);
                body.fieldNames().forEachRemaining(others::remove);
                for (var some : List.of(others.headSet("m"), others.tailSet("m"))) {
                    var more = body.deepCopy();
                    some.forEach(name -> more.put(name, "ADMINISTRATOR"));
                    var answer = letIn(operation, more.toString(), callers);
                    some.stream()
                            .filter(name ->
                                    answer.status() != 400 || !answer.body().contains("\"/" + name + "\""))
                            .forEach(name -> taken.add(operation.name() + " takes " + name + ": " + answer.status()));
                }
            }
        }
        assertThat(taken).isEmpty();
        assertThat(bodies).isGreaterThan(70);
        assertThat(everyName).hasSizeGreaterThan(300);
    }

    private static Answer letIn(Operation operation, String body, List<String> callers) {
        return callers.stream()
                .map(token -> Wire.send(Sent.of(operation.method(), operation.path(name -> UUID.randomUUID()
                                .toString()))
                        .as(token)
                        .with("Content-Type", "application/json")
                        .with("If-Match", "\"1\"")
                        .with("Idempotency-Key", UUID.randomUUID().toString())
                        .with(body)))
                .filter(answer -> answer.status() != 401 && answer.status() != 403)
                .findFirst()
                .orElseThrow(() -> new AssertionError("nobody may " + operation.name()));
    }

    private static List<String> callers() {
        return List.of(
                        People.applicant(),
                        People.councilLead("LDS"),
                        People.reviewer(),
                        People.editor(),
                        People.administrator(),
                        People.partner("LDS"))
                .stream()
                .map(AccessWorld::token)
                .toList();
    }
}
