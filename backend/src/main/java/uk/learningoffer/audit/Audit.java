package uk.learningoffer.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.Map;
import org.jboss.logging.MDC;
import uk.learningoffer.platform.Ids;
import uk.learningoffer.platform.database.SqlText;
import uk.learningoffer.platform.database.Statements;

/** Who did what to which record, written in the transaction of the deed. Details hold ids and codes, never personal data. */
@ApplicationScoped
public class Audit {
    private static final SqlText INSERT = SqlText.of("""
            INSERT INTO audit_event (id, at, actor, action, subject_type, subject_id, detail, request_id)
            VALUES (:id, CAST(:at AS timestamptz), :actor, :action, :subjectType, :subjectId, CAST(:detail AS jsonb), :requestId)""");

    @Inject
    Statements database;

    @Inject
    InstantSource clock;

    @Inject
    SecurityIdentity identity;

    @Inject
    ObjectMapper json;

    /** @param action what was done, as {@code noun.verb-in-the-past}: {@code application.approved} */
    @ActivateRequestContext
    public void record(String action, String subjectType, Object subjectId, Map<String, ?> detail) {
        database.of(INSERT)
                .with("id", Ids.next())
                .with("at", clock.instant())
                .with(
                        "actor",
                        identity.isAnonymous()
                                ? "service"
                                : identity.getPrincipal().getName())
                .with("action", action)
                .with("subjectType", subjectType)
                .with("subjectId", String.valueOf(subjectId))
                .with("detail", asJson(detail))
                .with("requestId", (String) MDC.get("requestId"))
                .update();
    }

    private String asJson(Map<String, ?> detail) {
        try {
            return json.writeValueAsString(detail);
        } catch (JsonProcessingException impossible) {
            throw new IllegalArgumentException(impossible);
        }
    }
}
