package uk.learningoffer.library.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.hibernate.Session;

/** What can only be said of all rows of a file together, each with one statement. */
@ApplicationScoped
class WholeFile {
    @Inject
    Session database;

    /** Rows about the same record, and new ones that would be twins: which of them is meant, we cannot know. */
    void refuseDuplicates(UUID id) {
        refuse(id, "SELECT key AS mark, number FROM library_import_row WHERE import_id = :id AND key <> ''");
        refuse(
                id,
                "SELECT unnest(marks) AS mark, number FROM library_import_row"
                        + " WHERE import_id = :id AND outcome IN ('NEW', 'CHANGED')");
    }

    private void refuse(UUID id, String marks) {
        database.createNativeMutationQuery("""
                        UPDATE library_import_row r SET outcome = 'REFUSED', faults = jsonb_build_array(
                            jsonb_build_object('column', '', 'detail', 'Rows ' || same.numbers || ' say the same “' || same.mark
                                || '”. Leave one of them.'))
                        FROM (
                            SELECT mark, array_agg(number) AS all_numbers,
                                array_to_string((array_agg(number ORDER BY number))[1:5], ', ') AS numbers
                            FROM (""" + marks + """
                            ) marks GROUP BY mark HAVING count(*) > 1
                        ) same
                        WHERE r.import_id = :id AND r.number = ANY (same.all_numbers)""")
                .setParameter("id", id)
                .executeUpdate();
    }

    /** Rows whose record is no longer as the preview saw it are to be looked at again. @return how many */
    int lookAgain(UUID id, String versions) {
        return database.createNativeMutationQuery("""
                        UPDATE library_import_row r SET outcome = 'PENDING', changes = NULL, faults = NULL
                        FROM library_import_row same LEFT JOIN (""" + versions + """
                            ) now ON now.key = same.key
                        WHERE r.import_id = :id AND same.import_id = :id AND same.number = r.number
                            AND r.outcome IN ('NEW', 'CHANGED') AND NOT r.applied
                            AND coalesce(now.version, -1) <> r.seen_version""")
                .setParameter("id", id)
                .executeUpdate();
    }

    void lookAgainAtAll(UUID id) {
        database.createNativeMutationQuery("""
                        UPDATE library_import_row SET outcome = 'PENDING', changes = NULL, faults = NULL
                        WHERE import_id = :id AND outcome IN ('NEW', 'CHANGED') AND NOT applied""").setParameter("id", id).executeUpdate();
    }

    void recount(UUID id) {
        database.createNativeMutationQuery("""
                        UPDATE library_import SET (pending_rows, new_rows, changed_rows, unchanged_rows, refused_rows,
                            outdated_rows, applied_rows) = (
                            SELECT count(*) FILTER (WHERE outcome = 'PENDING'), count(*) FILTER (WHERE outcome = 'NEW'),
                                count(*) FILTER (WHERE outcome = 'CHANGED'), count(*) FILTER (WHERE outcome = 'UNCHANGED'),
                                count(*) FILTER (WHERE outcome = 'REFUSED'), count(*) FILTER (WHERE outcome = 'OUTDATED'),
                                count(*) FILTER (WHERE applied)
                            FROM library_import_row WHERE import_id = :id)
                        WHERE id = :id""").setParameter("id", id).executeUpdate();
    }
}
