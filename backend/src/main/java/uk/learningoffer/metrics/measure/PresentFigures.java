package uk.learningoffer.metrics.measure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import uk.learningoffer.licence.forecast.PoolsRunOut;
import uk.learningoffer.licence.forecast.PoolsRunOut.Lasting;
import uk.learningoffer.licence.forecast.PurchaseOutcomes;
import uk.learningoffer.licence.forecast.PurchaseOutcomes.Totals;
import uk.learningoffer.metrics.measure.MetricsResponse.Utilisation;
import uk.learningoffer.platform.database.SqlText;
import uk.learningoffer.platform.database.Statements;

/** What stands today: licences, what they cost, and needs without an answer. */
@ApplicationScoped
class PresentFigures {
    private static final SqlText LICENCES = SqlText.of("""
            SELECT coalesce(sum(purchased), 0) AS purchased, coalesce(sum(available), 0) AS available,
                coalesce(sum(held), 0) AS held, coalesce(sum(spent), 0) AS spent, coalesce(sum(expired), 0) AS expired
            FROM licence_pool""");
    private static final SqlText STORIES = SqlText.of("""
            SELECT count(*) AS stories, count(*) FILTER (WHERE NOT EXISTS (
                SELECT FROM story_course m JOIN course c ON c.id = m.course_id
                WHERE m.story_id = s.id AND m.fit = 'full' AND c.status = 'PUBLISHED')) AS without
            FROM user_story s WHERE s.status = 'PUBLISHED'""");

    @Inject
    Statements database;

    @Inject
    PurchaseOutcomes purchases;

    @Inject
    PoolsRunOut pools;

    Utilisation utilisation() {
        return database.of(LICENCES)
                .one(row -> new Utilisation(
                        row.getLong("purchased"),
                        row.getLong("available"),
                        row.getLong("held"),
                        row.getLong("spent"),
                        row.getLong("expired")));
    }

    Map<MeasureDefinition, Figure> all(Utilisation licences) {
        var figures = new EnumMap<MeasureDefinition, Figure>(MeasureDefinition.class);
        figures.put(
                MeasureDefinition.UTILISATION, Figure.share(licences.held() + licences.spent(), licences.purchased()));
        figures.put(MeasureDefinition.RUN_OUT, soonest());
        figures.putAll(of(purchases.totals()));
        figures.put(
                MeasureDefinition.STORIES_WITHOUT_COURSE,
                database.of(STORIES).one(row -> Figure.share(row.getLong("without"), row.getLong("stories"))));
        return figures;
    }

    /** One for each pool or purchase: of all measures of today, only these are broken down. */
    List<Named> parts(MeasureDefinition measure) {
        return measure == MeasureDefinition.RUN_OUT
                ? pools.open().stream()
                        .map(pool -> new Named(pool.pool().toString(), pool.name(), days(pool.days())))
                        .toList()
                : purchases.each().stream()
                        .map(bought -> new Named(
                                bought.id().toString(),
                                bought.name(),
                                of(bought.totals()).get(measure)))
                        .toList();
    }

    /** The figure of one part of a whole. */
    record Named(String key, String name, Figure figure) {}

    private static Map<MeasureDefinition, Figure> of(Totals bought) {
        return Map.of(
                MeasureDefinition.COST_PER_ACTIVATED,
                cost(bought.paidPence(), bought.activated()),
                MeasureDefinition.COST_PER_COMPLETED,
                cost(bought.paidPence(), bought.completed()),
                MeasureDefinition.COST_PER_HELPED,
                cost(bought.paidPence(), bought.helped()),
                MeasureDefinition.SAVING,
                Figure.share(bought.listPence() - bought.paidPence(), bought.listPence()));
    }

    private Figure soonest() {
        return days(pools.open().stream()
                .map(Lasting::days)
                .filter(Objects::nonNull)
                .min(Integer::compareTo)
                .orElse(null));
    }

    private static Figure days(Integer days) {
        return Figure.of(days == null ? null : days.doubleValue(), null, null);
    }

    /** What is spent is no secret, but of few people it would tell how few: cost per head is hidden under 5. */
    static Figure published(MeasureDefinition measure, Figure exact) {
        if (measure.unit() != MeasureUnit.PENCE) {
            return exact;
        }
        return exact.denominator() < Figure.SMALLEST
                ? Figure.NOT_SHOWN
                : Figure.of((double) Math.round(exact.value() / 100) * 100, null, null);
    }

    private static Figure cost(long pence, long people) {
        return Figure.of(people == 0 ? null : (double) Math.round((double) pence / people), null, people);
    }
}
