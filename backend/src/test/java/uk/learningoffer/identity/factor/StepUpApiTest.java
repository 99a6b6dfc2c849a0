package uk.learningoffer.identity.factor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static uk.learningoffer.testsupport.People.as;
import static uk.learningoffer.testsupport.People.asOneFactor;

import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.learningoffer.testsupport.ApiTest;
import uk.learningoffer.testsupport.People;
import uk.learningoffer.testsupport.Sql;

/** S13: what is guarded most wants a second factor of the last ten minutes. S12: one factor makes nobody staff. */
@ApiTest
class StepUpApiTest {
    /** Take nothing from here: an operation that loses its guard must be missed. */
    private static final Set<String> GUARDED = Set.of(
            "SecondFactorResource_newRecoveryCodes",
            "UserResource_setRoles",
            "UserResource_takeSecondFactor",
            "RoleInvitationResource_invite",
            "RoleInvitationResource_sendAgain",
            "ClientResource_register",
            "ClientResource_approve",
            "ClientResource_useKeys",
            "ClientResource_revokeSecret",
            "ClientResource_addSecret",
            "ClientResource_revoke",
            "LicenceCodeResource_code",
            "PoolResource_topUp",
            "PurchaseResource_enter");

    /** Files with people in them, at addresses that answer pages of JSON too. */
    private static final List<String> FILES =
            List.of("/api/v1/desk-batches/{id}/members", "/api/v1/bulk-runs/{id}/items");

    private record Operation(String method, String path, String id, boolean stepUp, String consumes) {
        Response call(RequestSpecification session) {
            return session.noFilters()
                    .contentType(consumes == null ? ContentType.JSON.toString() : consumes)
                    .accept("*/*")
                    .header("Idempotency-Key", UUID.randomUUID().toString())
                    .header("If-Match", "\"0\"")
                    .body("{}")
                    .request(
                            method,
                            path.replaceAll("\\{[^}]+}", UUID.randomUUID().toString()));
        }
    }

    @Test
    void every_guarded_operation_refuses_a_second_factor_of_ten_minutes_ago_and_says_so() {
        var guarded = new TreeSet<String>();
        for (var operation : operations()) {
            if (operation.stepUp()) {
                guarded.add(operation.id());
                var answer = operation.call(shownAgo("10 minutes"));
                assertThat(answer.statusCode()).as(operation.id()).isEqualTo(403);
                answer.then().body("type", equalTo("/problems/step-up"));
                assertThat(operation.call(shownAgo("9 minutes")).body().asString())
                        .as(operation.id())
                        .doesNotContain("/problems/step-up");
            }
        }
        assertThat(guarded).containsAll(GUARDED);
    }

    @Test
    void so_does_every_file_with_people_in_it() {
        for (var file : FILES) {
            var path = file.replace("{id}", UUID.randomUUID().toString());
            shownAgo("10 minutes")
                    .accept("text/csv")
                    .get(path)
                    .then()
                    .statusCode(403)
                    .body("type", equalTo("/problems/step-up"));
            shownAgo("9 minutes").accept("text/csv").get(path).then().statusCode(404);
        }
    }

    @Test
    void in_every_operation_a_session_with_one_factor_is_an_applicants() {
        var tried = 0;
        for (var operation : operations()) {
            if (operation.path().startsWith("/api/v1/auth/") || operation.path().startsWith("/api/v1/me/second")) {
                continue;
            }
            var answer = operation.call(asOneFactor(People.everyStaffRole()));
            var applicants = operation.call(as(People.applicant()));
            assertThat(answer.statusCode()).as(operation.id()).isEqualTo(applicants.statusCode());
            if (answer.statusCode() == 403 && answer.body().asString().contains("/problems/second-factor-needed")) {
                tried++;
            }
        }
        assertThat(tried).isGreaterThan(80);
    }

    private static RequestSpecification shownAgo(String ago) {
        var administrator = People.everyStaffRole();
        var session = as(administrator);
        Sql.run("UPDATE session SET second_factor_at = now() - interval '" + ago + "' WHERE person_id = '"
                + administrator.id() + "'");
        return session;
    }

    private static List<Operation> operations() {
        JsonPath contract =
                People.asNobody().noFilters().get("/openapi?format=json").jsonPath();
        Map<String, Map<String, Object>> paths = contract.getMap("paths");
        var found = new ArrayList<Operation>();
        paths.forEach((path, methods) -> methods.forEach((method, described) -> {
            if (described instanceof Map<?, ?> operation && operation.containsKey("operationId")) {
                found.add(new Operation(
                        method.toUpperCase(),
                        path,
                        operation.get("operationId").toString(),
                        Boolean.TRUE.equals(operation.get("x-step-up")),
                        consumes(operation)));
            }
        }));
        return found;
    }

    private static String consumes(Map<?, ?> operation) {
        return operation.get("requestBody") instanceof Map<?, ?> body
                        && body.get("content") instanceof Map<?, ?> content
                ? new HashMap<>(content).keySet().iterator().next().toString()
                : null;
    }
}
