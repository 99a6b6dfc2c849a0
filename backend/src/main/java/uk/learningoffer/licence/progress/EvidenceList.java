package uk.learningoffer.licence.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.Session;
import uk.learningoffer.platform.page.Cursor;
import uk.learningoffer.platform.page.Page;
import uk.learningoffer.platform.page.PageRequest;

/** The evidence of an allocation, newest first. Its callers have asked whether it may be seen. */
@ApplicationScoped
public class EvidenceList {
    private static final String LIST = "evidence";

    @Inject
    Session database;

    public Page<EvidenceResponse> page(UUID allocation, PageRequest request) {
        var after = request.after(LIST, 2);
        var query = database.createNativeQuery(
                        """
                        SELECT * FROM allocation_evidence WHERE allocation_id = :allocation %s
                        ORDER BY recorded_at DESC, id DESC LIMIT :rows""".formatted(after == null ? "" : "AND (recorded_at, id) < (:at, :after)"), Tuple.class)
                .setParameter("allocation", allocation)
                .setParameter("rows", request.rows());
        if (after != null) {
            query.setParameter("at", after.instant(0)).setParameter("after", after.uuid(1));
        }
        return Page.of(
                query.getResultStream().map(EvidenceList::response).toList(),
                request.limit,
                evidence -> Cursor.of(LIST, evidence.recordedAt(), evidence.id()));
    }

    private static EvidenceResponse response(Tuple row) {
        return new EvidenceResponse(
                row.get("id", UUID.class),
                EvidenceSource.valueOf(row.get("source", String.class)),
                Said.valueOf(row.get("says", String.class)),
                row.get("happened_on", LocalDate.class),
                row.get("percent_done", Integer.class),
                row.get("steps_done", Integer.class),
                row.get("steps_total", Integer.class),
                row.get("last_active_on", LocalDate.class),
                row.get("reference", String.class),
                row.get("url", String.class),
                row.get("moved", Boolean.class),
                row.get("recorded_at", Instant.class));
    }
}
