package uk.learningoffer.doors;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.learningoffer.identity.caller.Scopes;
import uk.learningoffer.testsupport.ApiTest;
import uk.learningoffer.testsupport.Contract;

/**
 * Every operation that a system of a council may call has an example in openapi.yaml. Each is sent as it is written, but for
 * ids and versions, and answered as it says. {@code -Dexamples.record} writes down what was answered.
 */
@ApiTest
class ExamplesApiTest {
    /** Open to all, and for people with a browser or for search engines. */
    private static final Set<String> NOT_FOR_SYSTEMS = Set.of(
            "GET /robots.txt",
            "GET /sitemap.xml",
            "POST /api/v1/auth/email",
            "POST /api/v1/auth/email/confirm",
            "POST /api/v1/auth/logout",
            "GET /api/v1/auth/provider",
            "POST /api/v1/auth/provider",
            "POST /api/v1/auth/provider/confirm",
            "POST /api/v1/auth/refresh",
            "POST /api/v1/auth/role-invitation",
            "POST /api/v1/auth/role-invitation/acceptance",
            "GET /api/v1/notices/{kind}",
            "GET /api/v1/notices/{kind}/versions/{version}",
            "POST /api/v1/courses/{slug}/problems",
            "POST /api/v1/courses/{slug}/visits",
            "POST /api/v1/manager-approvals/answer",
            "POST /api/v1/manager-approvals/question",
            "POST /api/v1/opening/notices",
            "POST /api/v1/unmet-needs");

    /** What is refused without a scope is not the call, but a kind of change in its body: no system may be told more than it may read. */
    private static final Set<String> OF_BODY = Set.of(
            "POST /api/v1/webhooks without allocations:read", "PUT /api/v1/webhooks/{id} without allocations:read");

    private final ObjectMapper json = new ObjectMapper();
    private List<Operation> operations;
    private Contract contract;

    @BeforeEach
    void read() throws IOException {
        var document = ApiDocument.ofTheService();
        contract = new Contract(document);
        var rows = AccessRow.all();
        operations = new ApiDocument(document)
                .operations().stream()
                        .filter(operation -> !NOT_FOR_SYSTEMS.contains(operation.name()))
                        .filter(operation -> isForSystems(rows.get(operation.name())))
                        .toList();
    }

    @Test
    void what_systems_may_call_has_an_example_that_is_true() throws IOException {
        var world = new ExampleWorld();
        var faults = new ArrayList<String>();
        for (var operation : operations) {
            faults.addAll(faults(world, operation, new Example(operation)));
        }
        assertThat(String.join("\n", faults)).isEmpty();
    }

    @Test
    void each_scope_that_an_example_names_is_needed() {
        var world = new ExampleWorld();
        for (var example : operations.stream().map(Example::new).toList()) {
            for (var scope : example.scopes()) {
                var without = Stream.concat(example.scopes().stream(), Stream.of(Scopes.COURSES_READ))
                        .filter(other -> !other.equals(scope))
                        .toList();
                var what = example.operation().name() + " without " + scope;
                assertThat(world.send(example, without).status())
                        .as(what)
                        .isEqualTo(OF_BODY.contains(what) ? 400 : 403);
            }
        }
    }

    private List<String> faults(ExampleWorld world, Operation operation, Example example) throws IOException {
        var answer = world.send(example, example.scopes());
        if (answer.status() >= 300) {
            return List.of(operation.name() + " answered " + answer.status() + " " + answer.body());
        }
        var faults = new ArrayList<>(contractFaults(operation, answer.status(), answer.body()));
        if (answer.status() == 204) {
            return faults;
        }
        if (Boolean.getBoolean("examples.record")) {
            RecordedAnswer.write(operation, world.asWritten(answer.body()));
        } else if (example.answer().isMissingNode()) {
            faults.add(operation.name() + " has no example: write backend/src/main/resources/examples/" + operation.id()
                    + ".json, then run this test with -Dexamples.record");
        } else {
            faults.addAll(
                    contractFaults(operation, answer.status(), example.answer().toString()));
            faults.addAll(differences(example.answer(), json.readTree(answer.body()), operation.name()));
        }
        return faults;
    }

    private List<String> contractFaults(Operation operation, int status, String body) {
        return contract.faults(operation.method(), operation.path(name -> "1"), status, "application/json", body);
    }

    /** Of shape alone: what is in it is this test's own. */
    private static List<String> differences(JsonNode example, JsonNode answer, String where) {
        var differences = new ArrayList<String>();
        if (example.isObject() && answer.isObject()) {
            example.fieldNames().forEachRemaining(name -> {
                if (answer.has(name)) {
                    differences.addAll(differences(example.get(name), answer.get(name), where + "/" + name));
                } else {
                    differences.add(where + "/" + name + ": is not answered");
                }
            });
            answer.fieldNames().forEachRemaining(name -> {
                if (!example.has(name)) {
                    differences.add(where + "/" + name + ": is answered and not in the example");
                }
            });
        } else if (example.isArray() && !example.isEmpty() && answer.isArray() && !answer.isEmpty()) {
            differences.addAll(differences(example.get(0), answer.get(0), where + "/0"));
        }
        return differences;
    }

    private static boolean isForSystems(AccessRow row) {
        return row != null && Stream.of("client", "nominator", "anybody").anyMatch(row.who()::contains);
    }
}
