package uk.learningoffer.metrics.measure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import uk.learningoffer.platform.database.SqlText;
import uk.learningoffer.platform.database.Statements;

/** Current principal authorities: of any type but combined and strategic regional authorities. */
@ApplicationScoped
class Register {
    private static final SqlText PRINCIPAL = SqlText.of("""
            SELECT code, name, nation, region, type,
                CASE WHEN population_2020 < 100000 THEN 'under-100000' WHEN population_2020 < 250000 THEN '100000-250000'
                    WHEN population_2020 < 500000 THEN '250000-500000' WHEN population_2020 >= 500000 THEN 'over-500000'
                    ELSE 'unknown' END AS size
            FROM authority
            WHERE type_code NOT IN ('COMB', 'SRA') AND (start_date IS NULL OR start_date <= :today)
                AND (last_day IS NULL OR last_day >= :today)
            ORDER BY nation, region, name, code""");

    private static final SqlText ONE = SqlText.of("SELECT code FROM authority WHERE code = :code");

    /** One of them, as figures are broken down. */
    record Principal(String code, String name, String nation, String region, String type, String size) {
        String along(String dimension) {
            return switch (dimension) {
                case "nation" -> nation;
                case "region" -> region;
                case "authority-type" -> type;
                case "authority-size" -> size;
                case "authority" -> code;
                default -> "";
            };
        }
    }

    @Inject
    Statements database;

    /** Of any type, also one that is no more: it has figures of its own time. */
    boolean has(String code) {
        return database.of(ONE)
                .with("code", code)
                .first(row -> row.getString("code"))
                .isPresent();
    }

    List<Principal> principal(LocalDate today) {
        return database.of(PRINCIPAL)
                .with("today", today)
                .list(row -> new Principal(
                        row.getString("code"),
                        row.getString("name"),
                        row.getString("nation"),
                        row.getString("region"),
                        row.getString("type"),
                        row.getString("size")));
    }
}
