package uk.learningoffer.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Session;
import org.jboss.logging.MDC;
import uk.learningoffer.platform.Ids;

/** Who did what to which record, written in the transaction of the deed. Details hold ids and codes, never personal data. */
@ApplicationScoped
public class Audit {
    @Inject
    Session database;

    @Inject
    InstantSource clock;

    @Inject
    SecurityIdentity identity;

    @Inject
    ObjectMapper json;

    /** @param action what was done, as {@code noun.verb-in-the-past}: {@code application.approved} */
    @ActivateRequestContext
    public void record(String action, String subjectType, Object subjectId, Map<String, ?> detail) {
        database.createNativeMutationQuery("""
                        INSERT INTO audit_event (id, at, actor, action, subject_type, subject_id, detail, request_id)
                        VALUES (:id, :at, :actor, :action, :subjectType, :subjectId, CAST(:detail AS jsonb), :requestId)""")
                .setParameter("id", Ids.next(), UUID.class)
                .setParameter("at", clock.instant())
                .setParameter(
                        "actor",
                        identity.isAnonymous()
                                ? "service"
                                : identity.getPrincipal().getName())
                .setParameter("action", action)
                .setParameter("subjectType", subjectType)
                .setParameter("subjectId", String.valueOf(subjectId))
                .setParameter("detail", asJson(detail))
                .setParameter("requestId", (String) MDC.get("requestId"), String.class)
                .executeUpdate();
    }

    private String asJson(Map<String, ?> detail) {
        try {
            return json.writeValueAsString(detail);
        } catch (JsonProcessingException impossible) {
            throw new IllegalArgumentException(impossible);
        }
    }
}
