package uk.learningoffer.application.review;

import static uk.learningoffer.testsupport.Given.APPLICATIONS;

import io.agroal.api.AgroalDataSource;
import io.quarkus.arc.Arc;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import uk.learningoffer.licence.timed.Rows;
import uk.learningoffer.testsupport.Given;
import uk.learningoffer.testsupport.IdentityForTests;
import uk.learningoffer.testsupport.People;
import uk.learningoffer.testsupport.People.Somebody;
import uk.learningoffer.testsupport.Sql;
import uk.learningoffer.testsupport.TestCourses;

/** One course with one empty pool in the running service, and eight people. */
final class CaseWorld {
    private static final String ONE = APPLICATIONS + "/{id}";
    private static final String ROWS = """
            SELECT a.id, a.status, CASE WHEN a.status = 'SUBMITTED' THEN k.reviewer END, a.version,
                CASE WHEN w.application_id IS NULL THEN 0 ELSE
                    rank() OVER (PARTITION BY w.pool_id ORDER BY w.joined_at, w.application_id) END,
                EXISTS (SELECT FROM allocation l WHERE l.application_id = a.id
                    AND l.status IN ('RESERVED', 'ISSUED', 'ACTIVATED')),
                held.id, held.version
            FROM application a
            LEFT JOIN case_claim k ON k.application_id = a.id AND k.until > now()
            LEFT JOIN waiting_entry w ON w.application_id = a.id AND w.left_at IS NULL
            LEFT JOIN LATERAL (SELECT l.id, l.version FROM allocation l WHERE l.application_id = a.id
                ORDER BY l.reserved_at DESC, l.id DESC LIMIT 1) held ON true
            WHERE a.course_id = (SELECT id FROM course WHERE slug = '%s')
            ORDER BY a.created_at, a.id""";

    /** @param place in the line from 1; 0 for who does not wait */
    record Row(
            UUID id,
            String status,
            UUID claimedBy,
            long version,
            int place,
            boolean holds,
            UUID allocation,
            long allocationVersion) {}

    final String course = TestCourses.fundedWithPool();
    final Map<CaseActor, Somebody> people = new EnumMap<>(CaseActor.class);
    private final UUID pool = UUID.fromString(Sql.text(
            "SELECT p.id FROM licence_pool p JOIN course c ON c.id = p.course_id WHERE c.slug = '" + course + "'"));
    private final Map<CaseActor, String> tokens = new EnumMap<>(CaseActor.class);
    private final AgroalDataSource pooled =
            Arc.container().instance(AgroalDataSource.class).get();
    private int answers;

    /** Staff stay the same from one sequence to the next. */
    CaseWorld(Map<CaseActor, Somebody> staff) {
        for (var actor : CaseActor.values()) {
            people.put(actor, actor.applies() ? actor.somebody() : staff.get(actor));
        }
    }

    Response send(CaseMove move, Row row) {
        var request = as(move.by());
        if (move.verb().needsVersion()) {
            request.header("If-Match", "\"" + version(move, row) + "\"");
        }
        return switch (move.verb()) {
            case START -> request.body(Map.of("courseSlug", course)).post(APPLICATIONS);
            case ANSWER -> request.body(answers()).patch(ONE, row.id());
            case LOOK -> request.get(ONE, row.id());
            case CLAIM_NEXT -> request.queryParam("course", course).post(APPLICATIONS + "/claims");
            case TOP_UP -> request.body(order()).post("/api/v1/licence-pools/{id}/purchases", pool);
            case GIVE_BACK -> request.body(Map.of()).post("/api/v1/allocations/{id}/return", row.allocation());
            default -> post(move, request, row.id());
        };
    }

    private Response post(CaseMove move, RequestSpecification request, UUID id) {
        var words = Map.of("words", "As we agreed");
        return switch (move.verb()) {
            case SUBMIT -> request.post(ONE + "/submission", id);
            case WITHDRAW -> request.post(ONE + "/withdrawal", id);
            case REPLY -> request.body(words).post(ONE + "/answer", id);
            case CLAIM -> request.post(ONE + "/claim", id);
            case RELEASE -> request.post(ONE + "/claim-release", id);
            case TAKE_OVER -> request.body(words).post(ONE + "/takeover", id);
            case ASSIGN ->
                request.body(Map.of("reviewerId", people.get(move.to()).id(), "words", "You know this course"))
                        .post(ONE + "/assignment", id);
            case APPROVE -> request.body(Map.of()).post(ONE + "/approval", id);
            case DECLINE -> request.body(Map.of("reasonCode", "OVER_LIMIT")).post(ONE + "/refusal", id);
            case ASK -> request.body(words).post(ONE + "/information-request", id);
            case UNDO -> request.post(ONE + "/decision-undo", id);
            case REOPEN -> request.body(words).post(ONE + "/reopening", id);
            default -> throw new IllegalArgumentException(move.toString());
        };
    }

    /** What only time would bring. */
    void pass(CaseVerb verb, Row row) {
        if (verb == CaseVerb.CLAIM_ENDS) {
            Sql.run("UPDATE case_claim SET until = now() - interval '1 second' WHERE application_id = '" + row.id()
                    + "'");
        } else {
            Sql.run("UPDATE decision d SET undo_until = now() - interval '1 second' FROM application a, course c"
                    + " WHERE a.id = d.application_id AND c.id = a.course_id AND c.slug = '" + course + "'");
        }
    }

    /** What goes without waiting for the end of the time to undo has gone. */
    void tellAtOnce(Row row) {
        Sql.run("UPDATE message SET status = 'SENT', sent_at = now(), sealed = NULL WHERE kind = 'RETURNED'"
                + " AND status = 'WAITING' AND lease_owner IS NULL AND application_id = '" + row.id() + "'");
    }

    List<Row> rows() throws SQLException {
        try (var connection = pooled.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(ROWS.formatted(course))) {
            var found = new ArrayList<Row>();
            while (rows.next()) {
                found.add(new Row(
                        rows.getObject(1, UUID.class),
                        rows.getString(2),
                        rows.getObject(3, UUID.class),
                        rows.getLong(4),
                        rows.getInt(5),
                        rows.getBoolean(6),
                        rows.getObject(7, UUID.class),
                        rows.getLong(8)));
            }
            return found;
        }
    }

    CaseActor actor(UUID person) {
        return people.keySet().stream()
                .filter(actor -> Objects.equals(people.get(actor).id(), person))
                .findFirst()
                .orElse(null);
    }

    private RequestSpecification as(CaseActor actor) {
        var token = tokens.computeIfAbsent(actor, who -> Arc.container()
                .instance(IdentityForTests.class)
                .get()
                .tokenOf(people.get(who).id()));
        // Other tests hold the same answers to the contract; here they would take most of the time.
        return People.asNobody()
                .noFilters()
                .header("Authorization", "Bearer " + token)
                .header("Idempotency-Key", UUID.randomUUID().toString());
    }

    private static long version(CaseMove move, Row row) {
        var version = move.verb() == CaseVerb.GIVE_BACK ? row.allocationVersion() : row.version();
        return move.stale() ? version + 1 : version;
    }

    /** Never twice the same, so that each is a change. */
    private Map<String, Object> answers() {
        var all = Given.fullAnswers();
        all.put("problem", "Residents ring us, for the " + ++answers + "th time.");
        return all;
    }

    private static Map<String, Object> order() {
        return Map.of(
                "supplierId",
                Rows.supplier(),
                "reference",
                UUID.randomUUID().toString(),
                "orderedOn",
                "2025-01-01",
                "quantity",
                1,
                "listPricePence",
                0,
                "pricePaidPence",
                0,
                "startsOn",
                "2025-01-01",
                "endsOn",
                "2099-12-31",
                "transferable",
                true);
    }
}
