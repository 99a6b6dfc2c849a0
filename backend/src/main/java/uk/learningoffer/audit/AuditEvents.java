package uk.learningoffer.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Session;

/** Reads what {@link Audit} wrote. */
@ApplicationScoped
class AuditEvents {
    private static final TypeReference<Map<String, Object>> DETAIL = new TypeReference<>() {};

    @Inject
    Session database;

    @Inject
    ObjectMapper json;

    List<AuditEventResponse> page(AuditQuery query) {
        var after = query.after(AuditQuery.LIST, 2);
        var conditions = new ArrayList<String>(List.of("true"));
        if (query.subjectType != null) {
            conditions.add("subject_type = :subjectType");
        }
        if (query.subjectId != null) {
            conditions.add("subject_id = :subjectId");
        }
        if (after != null) {
            conditions.add("(at, id) < (:at, :id)");
        }
        var rows = database.createNativeQuery(
                        "SELECT id, at, actor, action, subject_type, subject_id, CAST(detail AS text), request_id"
                                + " FROM audit_event WHERE " + String.join(" AND ", conditions)
                                + " ORDER BY at DESC, id DESC LIMIT :rows",
                        Object[].class)
                .setParameter("rows", query.rows());
        if (query.subjectType != null) {
            rows.setParameter("subjectType", query.subjectType);
        }
        if (query.subjectId != null) {
            rows.setParameter("subjectId", query.subjectId);
        }
        if (after != null) {
            rows.setParameter("at", after.instant(0)).setParameter("id", after.uuid(1));
        }
        return rows.getResultStream().map(this::event).toList();
    }

    private AuditEventResponse event(Object[] row) {
        return new AuditEventResponse(
                (UUID) row[0],
                (Instant) row[1],
                (String) row[2],
                (String) row[3],
                (String) row[4],
                (String) row[5],
                detail((String) row[6]),
                (String) row[7]);
    }

    private Map<String, Object> detail(String text) {
        try {
            return json.readValue(text, DETAIL);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
