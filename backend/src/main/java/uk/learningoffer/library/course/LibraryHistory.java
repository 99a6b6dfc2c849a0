package uk.learningoffer.library.course;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import java.sql.Types;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.Session;
import uk.learningoffer.identity.caller.CurrentUsers;
import uk.learningoffer.platform.Ids;
import uk.learningoffer.platform.problem.ProblemType;
import uk.learningoffer.platform.problem.Problems;
import uk.learningoffer.platform.version.IfMatch;

/** Who changed what of the library, version by version; nothing of it is ever changed. */
@ApplicationScoped
public class LibraryHistory {
    @Schema(name = "LibraryChange")
    public record Entry(
            long version,
            Instant at,

            @Schema(nullable = true, description = "Null where the service itself did it.")
            String by,

            Map<String, Change> changes) {}

    @Schema(name = "FieldChange")
    public record Change(
            @Schema(nullable = true) Object from,
            @Schema(nullable = true) Object to) {}

    @Inject
    Session database;

    @Inject
    InstantSource clock;

    @Inject
    CurrentUsers currentUser;

    @Inject
    ObjectMapper json;

    @Inject
    CatalogueCache cache;

    /** @param before what it was, as a record; null where it is new */
    public record Written(String kind, String key, long version, Object before, Object after) {}

    /** As {@link Written} says, by the caller. */
    public void record(String kind, String key, long version, Object before, Object after) {
        record(
                List.of(new Written(kind, key, version, before, after)),
                currentUser.get().personId());
    }

    /** @param person who did it, where it is not done by a request of theirs */
    public void record(List<Written> all, UUID person) {
        cache.changed();
        var at = clock.instant().atOffset(ZoneOffset.UTC);
        database.doWork(connection -> {
            try (var insert = connection.prepareStatement("""
                    INSERT INTO library_history (id, kind, key, version, at, person_id, changes)
                    VALUES (?, ?, ?, ?, ?, ?, CAST(? AS jsonb))""")) {
                for (var one : all) {
                    var changes = differences(one.before(), one.after());
                    if (!changes.isEmpty()) {
                        insert.setObject(1, Ids.next());
                        insert.setString(2, one.kind());
                        insert.setString(3, one.key());
                        insert.setLong(4, one.version());
                        insert.setObject(5, at);
                        insert.setObject(6, person, Types.OTHER);
                        insert.setString(7, write(changes));
                        insert.addBatch();
                    }
                }
                insert.executeBatch();
            }
        });
    }

    /** Newest first. */
    public List<Entry> of(String kind, String key) {
        return since(kind, key, -1);
    }

    /** Refuses with 412, saying who changed what, unless the caller saw the current version. */
    public void check(String ifMatch, String kind, String key, long version) {
        var seen = IfMatch.of(ifMatch);
        if (seen.version() != version) {
            var changes = since(kind, key, seen.version()).stream()
                    .map(entry -> "%s changed %s"
                            .formatted(
                                    Objects.requireNonNullElse(entry.by(), "The service"),
                                    String.join(", ", entry.changes().keySet())))
                    .distinct()
                    .collect(Collectors.joining("; "));
            throw Problems.of(
                    ProblemType.STALE,
                    (changes.isEmpty() ? "Somebody changed this" : changes)
                            + ". Load it again, look at that, and make your change to it.");
        }
    }

    private List<Entry> since(String kind, String key, long version) {
        return database.createNativeQuery("""
                        SELECT h.version, h.at, coalesce(p.name, p.email), h.changes::text
                        FROM library_history h LEFT JOIN person p ON p.id = h.person_id
                        WHERE h.kind = :kind AND h.key = :key AND h.version > :version
                        ORDER BY h.version DESC, h.at DESC LIMIT 200""", Tuple.class)
                .setParameter("kind", kind)
                .setParameter("key", key)
                .setParameter("version", version)
                .getResultStream()
                .map(row -> new Entry(
                        ((Number) row.get(0)).longValue(),
                        row.get(1, Instant.class),
                        row.get(2, String.class),
                        read(row.get(3, String.class))))
                .toList();
    }

    private Map<String, Change> differences(Object before, Object after) {
        var old = asMap(before);
        var changes = new LinkedHashMap<String, Change>();
        asMap(after).forEach((field, value) -> {
            if (!Objects.equals(old.get(field), value)) {
                changes.put(field, new Change(old.get(field), value));
            }
        });
        return changes;
    }

    private Map<String, Object> asMap(Object details) {
        return details == null ? Map.of() : json.convertValue(details, new TypeReference<>() {});
    }

    private String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private Map<String, Change> read(String text) {
        try {
            return json.readValue(text, new TypeReference<LinkedHashMap<String, Change>>() {});
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
