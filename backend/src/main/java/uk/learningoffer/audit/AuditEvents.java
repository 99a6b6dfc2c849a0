package uk.learningoffer.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import uk.learningoffer.platform.clock.LondonDays;
import uk.learningoffer.platform.database.Instants;
import uk.learningoffer.platform.database.SqlText;
import uk.learningoffer.platform.database.Statements;

/** Reads what {@link Audit} wrote. */
@ApplicationScoped
class AuditEvents {
    private static final TypeReference<Map<String, Object>> DETAIL = new TypeReference<>() {};
    private static final String AFTER = "(at, id) < (CAST(:at AS timestamptz), :id)";

    @Inject
    Statements database;

    @Inject
    ObjectMapper json;

    /** The last event of the page before. */
    record Place(Instant at, UUID id) {}

    /** Those after a place, or the newest without one. */
    List<AuditEventResponse> page(AuditQuery query, Place after, int rows) {
        var conditions = new LinkedHashMap<String, Object>();
        conditions.put("subject_type = :subjectType", query.subjectType);
        conditions.put("subject_id = :subjectId", query.subjectId);
        conditions.put("actor = :actor", query.actor);
        conditions.put("starts_with(action, :action)", query.action);
        conditions.put("at >= CAST(:from AS timestamptz)", query.from);
        conditions.put("at < CAST(:until AS timestamptz)", query.until);
        conditions.put(AFTER, after);
        conditions.values().removeIf(value -> value == null);
        var where = conditions.isEmpty() ? "" : " WHERE " + String.join(" AND ", conditions.keySet());
        var text = SqlText.of("SELECT id, at, actor, action, subject_type, subject_id, CAST(detail AS text), request_id"
                + " FROM audit_event" + where + " ORDER BY at DESC, id DESC LIMIT :rows");
        return database.of(text)
                .with("subjectType", query.subjectType)
                .with("subjectId", query.subjectId)
                .with("actor", query.actor)
                .with("action", query.action)
                .with("from", query.from == null ? null : LondonDays.startOf(query.firstDay()))
                .with("until", query.until == null ? null : LondonDays.endOf(query.lastDay()))
                .with("at", after == null ? null : after.at())
                .with("id", after == null ? null : after.id())
                .with("rows", rows)
                .list(this::event);
    }

    private AuditEventResponse event(ResultSet row) throws SQLException {
        return new AuditEventResponse(
                row.getObject(1, UUID.class),
                Instants.of(row, 2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                detail(row.getString(7)),
                row.getString(8));
    }

    private Map<String, Object> detail(String text) {
        try {
            return json.readValue(text, DETAIL);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
