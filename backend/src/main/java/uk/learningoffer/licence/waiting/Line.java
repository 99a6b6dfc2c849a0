package uk.learningoffer.licence.waiting;

import uk.learningoffer.licence.stock.WaitingPolicy;

/**
 * The order of a waiting list, in SQL. First those whom staff moved to the front, then the rest of a team of which one
 * was served, then all others: by {@code turn} (always 0 where the first to come is the first to go), then by line.
 */
final class Line {
    static final String ORDER = "tier, turn, line_at, line_id, joined_at, application_id";

    private static final String COLUMNS = "application_id, authority_code, tier, line_at, line_id, joined_at";

    private static final String WAITING =
            "SELECT " + COLUMNS + " FROM waiting_entry WHERE pool_id = :pool AND left_at IS NULL";

    /** As {@code stand_in_line()} would place {@code :newcomers}, one after the other from {@code :now} on. */
    private static final String NEWCOMERS = """
             UNION ALL
            SELECT a.id, coalesce(a.authority_code, ''), coalesce(mate.tier, 2),
                coalesce(mate.line_at, min(joining.at) OVER (PARTITION BY coalesce(a.team_id, a.id))),
                coalesce(a.team_id, a.id), joining.at
            FROM (SELECT id, CAST(:now AS timestamptz) + number * interval '1 microsecond' AS at
                FROM unnest(:newcomers) WITH ORDINALITY each (id, number)) joining
            JOIN application a ON a.id = joining.id LEFT JOIN LATERAL (
                SELECT w.tier, w.line_at FROM waiting_entry w
                WHERE w.line_id = a.team_id AND w.pool_id = :pool AND w.left_at IS NULL LIMIT 1) mate ON true""";

    // A council's next person has as many licences before them as it got, as its moved people will get, and as those
    // who stand before them. A team goes when the first of its members does.
    private static final String SPREAD = """
            SELECT %1$s, min(CASE WHEN tier = 2 THEN own_turn ELSE 0 END) OVER (PARTITION BY line_id) AS turn
            FROM (SELECT w.*, coalesce(p.given, 0)
                    + count(*) FILTER (WHERE w.tier < 2) OVER (PARTITION BY w.authority_code)
                    + rank() OVER (PARTITION BY w.authority_code, w.tier = 2 ORDER BY w.line_at, w.line_id) - 1 AS own_turn
                FROM (%2$s) w LEFT JOIN pool_authority p ON p.pool_id = :pool AND p.authority_code = w.authority_code) turns""";

    private Line() {}

    static String of(WaitingPolicy policy) {
        return ordered(policy, WAITING);
    }

    static String withNewcomers(WaitingPolicy policy) {
        return ordered(policy, WAITING + NEWCOMERS);
    }

    private static String ordered(WaitingPolicy policy, String entries) {
        return switch (policy) {
            case FIRST_COME -> "SELECT entries.*, 0 AS turn FROM (" + entries + ") entries";
            case SPREAD_FIRST -> SPREAD.formatted(COLUMNS, entries);
        };
    }
}
