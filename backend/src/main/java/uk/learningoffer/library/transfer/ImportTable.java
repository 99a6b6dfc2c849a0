package uk.learningoffer.library.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import uk.learningoffer.platform.page.Cursor;
import uk.learningoffer.platform.page.PageRequest;
import uk.learningoffer.platform.problem.Problems;

/** Every query on imports, apart from their rows. */
@ApplicationScoped
class ImportTable {
    static final String LIST = "imports";
    private static final String SELECT = """
            SELECT i.id, i.kind, i.status, i.columns, i.ignored_columns, i.all_or_nothing, i.note,
                coalesce(p.name, p.email) AS by_whom, i.confirmed_by, i.created_at, i.confirmed_at, i.ended_at,
                i.pending_rows, i.new_rows, i.changed_rows, i.unchanged_rows, i.refused_rows, i.outdated_rows,
                i.applied_rows, i.version
            FROM library_import i LEFT JOIN person p ON p.id = i.person_id
            """;

    @Inject
    Session database;

    void insert(UUID id, String kind, FileHeader header, UUID person, Instant now) {
        database.createNativeMutationQuery("""
                        INSERT INTO library_import (id, kind, status, columns, ignored_columns, person_id, created_at)
                        VALUES (:id, :kind, 'CHECKING', :columns, :ignored, :person, :now)""")
                .setParameter("id", id)
                .setParameter("kind", kind)
                .setParameter("columns", header.columns().toArray(String[]::new))
                .setParameter("ignored", header.ignored().toArray(String[]::new))
                .setParameter("person", person)
                .setParameter("now", now)
                .executeUpdate();
    }

    LibraryImport require(UUID id) {
        return find("WHERE i.id = :id", id).orElseThrow(() -> Problems.notFound("import"));
    }

    /** Oldest first, whatever has work left. */
    List<UUID> toDo() {
        return database.createNativeQuery(
                        "SELECT id FROM library_import WHERE status IN ('CHECKING', 'APPLYING') ORDER BY created_at LIMIT 20",
                        UUID.class)
                .getResultList();
    }

    /** For one piece of work. @return empty where another worker has it, or where there is nothing left to do */
    Optional<LibraryImport> claim(UUID id) {
        return find("WHERE i.id = :id AND i.status IN ('CHECKING', 'APPLYING') FOR UPDATE OF i SKIP LOCKED", id);
    }

    private Optional<LibraryImport> find(String where, UUID id) {
        return database.createNativeQuery(SELECT + where, Tuple.class)
                .setParameter("id", id)
                .getResultStream()
                .map(ImportTable::read)
                .findFirst();
    }

    /** Newest first. */
    List<LibraryImport> page(PageRequest page) {
        var after = page.after(LIST, 2);
        return database.createNativeQuery(SELECT + """
                        WHERE CAST(:at AS timestamptz) IS NULL OR (i.created_at, i.id) < (:at, :id)
                        ORDER BY i.created_at DESC, i.id DESC LIMIT :rows""", Tuple.class)
                .setParameter("at", after == null ? null : after.instant(0), Instant.class)
                .setParameter("id", after == null ? null : after.uuid(1), UUID.class)
                .setParameter("rows", page.rows())
                .getResultStream()
                .map(ImportTable::read)
                .toList();
    }

    static Cursor position(LibraryImport one) {
        return Cursor.of(LIST, one.createdAt(), one.id());
    }

    /** @return false where it is no longer as it was seen */
    boolean confirm(LibraryImport seen, boolean allOrNothing, UUID person, Instant now) {
        return database.createNativeMutationQuery("""
                                UPDATE library_import SET status = 'APPLYING', all_or_nothing = :all, confirmed_by = :person,
                                    confirmed_at = :now, note = NULL, version = version + 1
                                WHERE id = :id AND status = 'READY' AND version = :version""")
                        .setParameter("all", allOrNothing)
                        .setParameter("person", person)
                        .setParameter("now", now)
                        .setParameter("id", seen.id())
                        .setParameter("version", seen.version())
                        .executeUpdate()
                == 1;
    }

    /** @return false where it is no longer as it was seen */
    boolean move(LibraryImport seen, ImportStatus to, String note, Instant now) {
        return database.createNativeMutationQuery("""
                                UPDATE library_import SET status = :to, note = :note, version = version + 1,
                                    ended_at = CASE WHEN :ended THEN CAST(:now AS timestamptz) END
                                WHERE id = :id AND status = :from AND version = :version""")
                        .setParameter("to", to.name())
                        .setParameter("note", note, String.class)
                        .setParameter("ended", to.isFinal())
                        .setParameter("now", now)
                        .setParameter("id", seen.id())
                        .setParameter("from", seen.status().name())
                        .setParameter("version", seen.version())
                        .executeUpdate()
                == 1;
    }

    /** Progress is no new version: nobody decides by it. */
    void count(UUID id, Map<RowOutcome, Integer> more, int applied) {
        var all = new EnumMap<RowOutcome, Integer>(RowOutcome.class);
        all.putAll(more);
        database.createNativeMutationQuery("""
                        UPDATE library_import SET pending_rows = pending_rows + :pending, new_rows = new_rows + :added,
                            changed_rows = changed_rows + :changed, unchanged_rows = unchanged_rows + :unchanged,
                            refused_rows = refused_rows + :refused, outdated_rows = outdated_rows + :outdated,
                            applied_rows = applied_rows + :applied
                        WHERE id = :id""")
                .setParameter("pending", all.getOrDefault(RowOutcome.PENDING, 0))
                .setParameter("added", all.getOrDefault(RowOutcome.NEW, 0))
                .setParameter("changed", all.getOrDefault(RowOutcome.CHANGED, 0))
                .setParameter("unchanged", all.getOrDefault(RowOutcome.UNCHANGED, 0))
                .setParameter("refused", all.getOrDefault(RowOutcome.REFUSED, 0))
                .setParameter("outdated", all.getOrDefault(RowOutcome.OUTDATED, 0))
                .setParameter("applied", applied)
                .setParameter("id", id)
                .executeUpdate();
    }

    private static LibraryImport read(Tuple row) {
        return new LibraryImport(
                row.get("id", UUID.class),
                row.get("kind", String.class),
                ImportStatus.valueOf(row.get("status", String.class)),
                List.of((String[]) row.get("columns")),
                List.of((String[]) row.get("ignored_columns")),
                row.get("all_or_nothing", Boolean.class),
                row.get("note", String.class),
                row.get("by_whom", String.class),
                row.get("confirmed_by", UUID.class),
                row.get("created_at", Instant.class),
                row.get("confirmed_at", Instant.class),
                row.get("ended_at", Instant.class),
                new RowCounts(
                        row.get("pending_rows", Integer.class),
                        row.get("new_rows", Integer.class),
                        row.get("changed_rows", Integer.class),
                        row.get("unchanged_rows", Integer.class),
                        row.get("refused_rows", Integer.class),
                        row.get("outdated_rows", Integer.class),
                        row.get("applied_rows", Integer.class)),
                ((Number) row.get("version")).longValue());
    }
}
