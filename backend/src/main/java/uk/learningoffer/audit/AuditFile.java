package uk.learningoffer.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.BufferedWriter;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import uk.learningoffer.audit.AuditEvents.Place;
import uk.learningoffer.platform.csv.Csv;

/** Audit events as CSV, however many: a page is read, written and forgotten. */
@ApplicationScoped
class AuditFile {
    private static final int PAGE = 500;
    private static final List<String> HEADER =
            List.of("at", "actor", "action", "subjectType", "subjectId", "detail", "requestId", "id");

    @Inject
    AuditEvents events;

    @Inject
    Audit audit;

    @Inject
    ObjectMapper json;

    @Transactional
    StreamingOutput of(AuditQuery query) {
        audit.record("audit.downloaded", "audit", "events", Map.of("filters", filters(query)));
        return out -> {
            var writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
            var rows = Stream.iterate(
                            events.page(query, null, PAGE),
                            Objects::nonNull,
                            page -> page.size() < PAGE ? null : events.page(query, endOf(page), PAGE))
                    .flatMap(List::stream)
                    .map(this::cells);
            Csv.write(writer, HEADER, rows::iterator);
            writer.flush();
        };
    }

    private static Place endOf(List<AuditEventResponse> page) {
        var last = page.get(page.size() - 1);
        return new Place(last.at(), last.id());
    }

    /** Which were used, not for what: somebody might search for a name. */
    private static List<String> filters(AuditQuery query) {
        var used = new String[] {
            query.subjectType == null ? null : "subjectType",
            query.subjectId == null ? null : "subjectId",
            query.actor == null ? null : "actor",
            query.action == null ? null : "action",
            query.from == null ? null : "from",
            query.until == null ? null : "until"
        };
        return Arrays.stream(used).filter(Objects::nonNull).toList();
    }

    private List<?> cells(AuditEventResponse event) {
        return Arrays.asList(
                event.at(),
                event.actor(),
                event.action(),
                event.subjectType(),
                event.subjectId(),
                text(event.detail()),
                event.requestId(),
                event.id());
    }

    private String text(Map<String, Object> detail) {
        try {
            return json.writeValueAsString(detail);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
