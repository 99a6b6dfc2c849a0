package uk.learningoffer.licence.reconcile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import uk.learningoffer.platform.database.SqlText;
import uk.learningoffer.platform.database.Statements;

/** Whose a row with an address that nobody has may be. It only ever suggests: staff confirm each. */
@ApplicationScoped
class RowSuggestions {
    private static final SqlText SUGGEST = SqlText.of("""
            WITH lost AS (
                SELECT r.number, r.email, r.name FROM supplier_report_row r
                WHERE r.report_id = :report AND r.outcome = 'UNKNOWN' AND r.reason IS NULL
                ORDER BY r.number LIMIT :most),
            here AS (
                SELECT DISTINCT ON (p.id) p.id AS person, p.email, p.name, a.id AS allocation
                FROM allocation a
                JOIN licence l ON l.id = a.licence_id
                JOIN purchase b ON b.id = l.purchase_id
                JOIN person p ON p.id = a.person_id
                WHERE b.supplier_id = :supplier AND p.email IS NOT NULL
                    AND NOT EXISTS (SELECT FROM supplier_report_row t WHERE t.report_id = :report AND t.email = p.email)
                    AND NOT EXISTS (SELECT FROM supplier_report_row t
                        JOIN supplier_address sa ON sa.email = t.email AND sa.supplier_id = :supplier AND sa.same
                        WHERE t.report_id = :report AND sa.person_id = p.id)
                ORDER BY p.id, a.status IN ('RESERVED', 'ISSUED', 'ACTIVATED') DESC, a.reserved_at DESC),
            pairs AS (
                SELECT t.number, h.person, h.allocation, 1 AS strength FROM lost t
                JOIN here h ON split_part(h.email, '@', 1) = split_part(t.email, '@', 1)
                UNION
                SELECT t.number, h.person, h.allocation, 2 FROM lost t
                JOIN here h ON lower(btrim(h.name)) = lower(btrim(t.name)) AND btrim(t.name) <> ''),
            fair AS (
                SELECT p.* FROM pairs p JOIN lost t ON t.number = p.number
                WHERE NOT EXISTS (SELECT FROM supplier_address sa WHERE sa.supplier_id = :supplier AND sa.email = t.email
                    AND sa.person_id = p.person AND NOT sa.same)),
            found AS (
                SELECT t.number, count(DISTINCT f.person) AS people, min(f.strength) AS strength,
                    (array_agg(f.allocation))[1] AS allocation, EXISTS (SELECT FROM pairs p WHERE p.number = t.number) AS said
                FROM lost t LEFT JOIN fair f ON f.number = t.number GROUP BY t.number)
            UPDATE supplier_report_row r SET
                outcome = CASE WHEN f.people = 1 THEN 'TO_CONFIRM' ELSE 'UNKNOWN' END,
                suggested = CASE WHEN f.people = 1 THEN f.allocation END,
                reason = CASE WHEN f.people > 1 THEN 'SEVERAL_PEOPLE' WHEN f.people = 0 AND f.said THEN 'NOT_SAME'
                    WHEN f.people = 0 THEN 'NOBODY'
                    WHEN f.strength = 1 THEN 'SAME_NAME_BEFORE_THE_AT' ELSE 'SAME_NAME' END
            FROM found f WHERE r.report_id = :report AND r.number = f.number""");

    @Inject
    Statements database;

    /** @return how many rows it looked at; 0 when none is left */
    int suggest(UUID report, UUID supplier, int most) {
        return database.of(SUGGEST)
                .with("report", report)
                .with("supplier", supplier)
                .with("most", most)
                .update();
    }
}
