package uk.learningoffer.doors;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.learningoffer.doors.AccessWorld.Owned;
import uk.learningoffer.doors.Wire.Answer;
import uk.learningoffer.doors.Wire.Sent;
import uk.learningoffer.testsupport.ApiTest;
import uk.learningoffer.testsupport.Later;
import uk.learningoffer.testsupport.People;

/**
 * S1: every operation of openapi.yaml, called by everybody who might: access.txt says who gets in. For whoever does not, a
 * record of somebody and one that does not exist are the same answer.
 */
@ApiTest
class AccessMatrixApiTest {
    private static final Duration LIFE_OF_A_TOKEN = Duration.ofMinutes(11);
    private static final int PAGES = 200;
    private static final Pattern NEXT = Pattern.compile("\"next\":\"([^\"]+)\"");
    private static final List<Integer> CLOSED = List.of(401, 403);
    private final Map<String, AccessRow> rows = AccessRow.all();
    private ApiDocument api;
    private Values values;

    @BeforeEach
    void read() {
        api = new ApiDocument(ApiDocument.ofTheService());
        values = new Values(api, new SplittableRandom(6), 0);
    }

    @Test
    void nobody_gets_in_who_may_not_and_nobody_is_kept_out_who_may() {
        var owner = People.applicantOf(AccessWorld.X);
        var expired = AccessWorld.token(owner);
        var leaks = new ArrayList<String>();
        Later.at(Instant.now().plus(LIFE_OF_A_TOKEN), () -> leaks.addAll(leaks(new AccessWorld(owner, expired))));
        assertThat(String.join("\n", leaks)).isEmpty();
    }

    private List<String> leaks(AccessWorld world) {
        var leaks = new ArrayList<String>();
        for (var operation : inOrder(api.operations())) {
            var row = rows.get(operation.name());
            if (row == null) {
                leaks.add(operation.name() + " has no row in access.txt; it let in " + letIn(world, operation));
            } else if (!row.belongsToSomebody()) {
                leaks.addAll(ofNobody(world, operation, row));
            } else if (operation.hasParameters()) {
                leaks.addAll(ofSomebody(world, operation, row));
            } else {
                leaks.addAll(listed(world, operation, row));
            }
        }
        return leaks;
    }

    private List<String> ofNobody(AccessWorld world, Operation operation, AccessRow row) {
        var owned = world.record("");
        var leaks = new ArrayList<String>();
        for (var caller : AccessCaller.values()) {
            var answer = call(world, operation, caller, owned, missing());
            var closed = CLOSED.contains(answer.status());
            var expected = caller.isKnown() ? 403 : 401;
            // A token that is no longer good is refused where it is looked at, and ignored where nobody asks for one.
            if (caller.may(row)
                    ? closed && !operation.isOpenToAll()
                    : !operation.isOpenToAll() && answer.status() != expected) {
                leaks.add(said(operation, caller, answer));
            }
            if (!caller.may(row) && shows(answer, owned)) {
                leaks.add(said(operation, caller, answer) + " and shows " + owned.traces());
            }
        }
        return leaks;
    }

    private List<String> ofSomebody(AccessWorld world, Operation operation, AccessRow row) {
        var owned = world.record(row.record());
        var leaks = new ArrayList<String>();
        // Whoever may comes last: what they do to the record must not hide it from the others.
        for (var caller : inOrder(row)) {
            var theirs = call(world, operation, caller, owned, owned.parameters());
            var missing = call(world, operation, caller, owned, missing());
            var out = CLOSED.contains(theirs.status()) || theirs.status() == 404;
            if (caller.may(row) ? out : !out || !alike(theirs, missing)) {
                leaks.add(said(operation, caller, theirs) + ", and for a missing one " + missing.status() + " "
                        + missing.body());
            }
            if (!caller.isKnown() && theirs.status() != 401) {
                leaks.add(said(operation, caller, theirs) + " where 401 is due");
            }
        }
        return leaks;
    }

    private List<String> listed(AccessWorld world, Operation operation, AccessRow row) {
        var owned = world.record(row.record());
        return Arrays.stream(AccessCaller.values())
                .filter(caller -> caller.may(row) != isOnAList(world, operation, caller, owned))
                .map(caller -> operation.name() + (caller.may(row) ? " hides it from " : " shows it to ") + caller)
                .toList();
    }

    private boolean isOnAList(AccessWorld world, Operation operation, AccessCaller caller, Owned owned) {
        var path = operation.template() + "?limit=100";
        for (var page = 0; page < PAGES && path != null; page++) {
            var answer = Wire.send(Sent.of(operation.method(), path).as(world.token(caller, owned)));
            if (answer.body().contains(owned.id())) {
                return true;
            }
            var next = NEXT.matcher(answer.body());
            path = next.find() ? next.group(1) : null;
        }
        return false;
    }

    /** Complete, with a version that nobody has: whoever gets in changes nothing. */
    private Answer call(
            AccessWorld world, Operation operation, AccessCaller caller, Owned owned, Map<String, String> parameters) {
        var sent = Sent.of(operation.method(), operation.path(name -> parameters.getOrDefault(name, "1")))
                .as(world.token(caller, owned));
        var forSomebody = parameters == owned.parameters() || rowOf(operation).belongsToSomebody();
        if (operation.takes("If-Match")) {
            sent = sent.with("If-Match", "\"999999\"");
        }
        if (operation.takes("Idempotency-Key") && forSomebody) {
            sent = sent.with("Idempotency-Key", UUID.randomUUID().toString());
        }
        if (operation.sends().isPresent()) {
            sent = sent.with("Content-Type", operation.sends().get())
                    .with(forSomebody ? values.of(operation.bodySchema()).toString() : "");
        }
        return Wire.send(sent);
    }

    private AccessRow rowOf(Operation operation) {
        return rows.getOrDefault(operation.name(), new AccessRow(operation.name(), "", java.util.Set.of()));
    }

    private static Map<String, String> missing() {
        return Map.of(
                "id", UUID.randomUUID().toString(),
                "message", UUID.randomUUID().toString(),
                "application", UUID.randomUUID().toString(),
                "secret", UUID.randomUUID().toString(),
                "delivery", UUID.randomUUID().toString(),
                "supplier", UUID.randomUUID().toString(),
                "agreement", UUID.randomUUID().toString());
    }

    /** Nothing is deleted that is still called for. */
    private static List<Operation> inOrder(List<Operation> operations) {
        return operations.stream()
                .sorted(Comparator.comparing(operation -> operation.method().equals("DELETE")))
                .toList();
    }

    private static List<AccessCaller> inOrder(AccessRow row) {
        return Arrays.stream(AccessCaller.values())
                .sorted((one, other) -> Boolean.compare(one.may(row), other.may(row)))
                .toList();
    }

    private static boolean alike(Answer one, Answer other) {
        return one.status() == other.status() && plain(one).equals(plain(other));
    }

    /** Without what names the request itself. */
    private static String plain(Answer answer) {
        return answer.body().replaceAll("\"(instance|requestId)\":\"[^\"]*\"", "");
    }

    private static boolean shows(Answer answer, Owned owned) {
        return owned.traces().stream().anyMatch(answer.body()::contains);
    }

    private List<AccessCaller> letIn(AccessWorld world, Operation operation) {
        return Arrays.stream(AccessCaller.values())
                .filter(caller -> !CLOSED.contains(call(world, operation, caller, world.record(""), missing())
                        .status()))
                .toList();
    }

    private static String said(Operation operation, AccessCaller caller, Answer answer) {
        return operation.name() + " says " + answer.status() + " to " + caller + " "
                + (answer.status() < 400 ? "" : answer.body());
    }
}
