package uk.learningoffer.metrics.measure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import uk.learningoffer.metrics.measure.MeasureDetailResponse.Restatement;
import uk.learningoffer.platform.database.SqlText;
import uk.learningoffer.platform.database.Statements;

/** Facts that came after their month had ended. */
@ApplicationScoped
class Restatements {
    private static final SqlText LATE = SqlText.of("""
            SELECT CAST(recorded_at AT TIME ZONE 'Europe/London' AS date) AS recorded_on, count(*) AS facts
            FROM fact WHERE late AND occurred_on BETWEEN :from AND :to AND kind = ANY(:kinds)
                AND (CAST(:authority AS text) IS NULL OR authority = :authority)
            GROUP BY recorded_on ORDER BY recorded_on DESC LIMIT 100""");

    @Inject
    Statements database;

    /** Newest first, at most 100 days. */
    List<Restatement> of(MeasureDefinition measure, Period period, String authority) {
        return database.of(LATE)
                .with("from", period.from())
                .with("to", period.to())
                .with("kinds", measure.formula().kinds())
                .with("authority", authority)
                .list(row -> new Restatement(row.getObject("recorded_on", LocalDate.class), row.getLong("facts")));
    }
}
