package uk.learningoffer.licence.forecast;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import uk.learningoffer.platform.Ids;
import uk.learningoffer.platform.database.Instants;
import uk.learningoffer.platform.database.SqlText;
import uk.learningoffer.platform.database.Statements;
import uk.learningoffer.platform.page.Cursor;
import uk.learningoffer.platform.page.Page;

/** Alerts: each event is one row, however often it is found. */
@ApplicationScoped
class AlertTable {
    private static final String LIST = "stock-alerts";
    private static final SqlText NEW = SqlText.of("""
            INSERT INTO stock_alert (id, event, kind, pool_id, purchase_id, day, licences, raised_at)
            VALUES (:id, :event, :kind, :pool, :purchase, :day, :licences, CAST(:now AS timestamptz))
            ON CONFLICT (event) DO NOTHING""");
    private static final SqlText HOLDS = SqlText.of("""
            UPDATE stock_alert SET over_at = NULL, day = :day, licences = :licences
            WHERE event = :event AND (over_at IS NOT NULL OR licences <> :licences OR day IS DISTINCT FROM :day)""");
    private static final SqlText OVER = SqlText.of("""
            UPDATE stock_alert SET over_at = greatest(raised_at, CAST(:now AS timestamptz))
            WHERE pool_id = ANY(:pools) AND over_at IS NULL AND event <> ALL (CAST(:events AS text[]))""");
    private static final SqlText PAGE = SqlText.of("""
            SELECT a.id, a.kind, a.pool_id, p.name, a.purchase_id, b.reference, a.day, a.licences, a.raised_at
            FROM stock_alert a JOIN licence_pool p ON p.id = a.pool_id LEFT JOIN purchase b ON b.id = a.purchase_id
            WHERE a.over_at IS NULL AND (CAST(:pool AS uuid) IS NULL OR a.pool_id = :pool)
                AND (CAST(:at AS timestamptz) IS NULL OR (a.raised_at, a.id) < (CAST(:at AS timestamptz), :after))
            ORDER BY a.raised_at DESC, a.id DESC LIMIT :rows""");

    @Inject
    Statements statements;

    /**
     * Writes what is new, and ends what holds no more.
     *
     * @return the new ones
     */
    List<UUID> keep(Collection<UUID> pools, List<Alert> holds, Instant now) {
        var fresh = new ArrayList<UUID>();
        for (var alert : holds) {
            var id = Ids.next();
            if (write(id, alert, now)) {
                fresh.add(id);
            } else {
                stillHolds(alert);
            }
        }
        statements
                .of(OVER)
                .ids("pools", pools)
                .with("events", holds.stream().map(Alert::event).toList())
                .with("now", now)
                .update();
        return fresh;
    }

    private boolean write(UUID id, Alert alert, Instant now) {
        return statements
                        .of(NEW)
                        .with("id", id)
                        .with("event", alert.event())
                        .with("kind", alert.kind().name())
                        .with("pool", alert.pool())
                        .with("purchase", alert.purchase())
                        .with("day", alert.day())
                        .with("licences", alert.licences())
                        .with("now", now)
                        .update()
                == 1;
    }

    private void stillHolds(Alert alert) {
        statements
                .of(HOLDS)
                .with("event", alert.event())
                .with("day", alert.day())
                .with("licences", alert.licences())
                .update();
    }

    /** Those that hold, newest first. */
    Page<StockAlertResponse> open(StockAlertQuery query) {
        var after = query.after(LIST, 2);
        var rows = statements
                .of(PAGE)
                .with("pool", query.pool)
                .with("at", after == null ? null : after.instant(0))
                .with("after", after == null ? null : after.uuid(1))
                .with("rows", query.rows())
                .list(AlertTable::response);
        return Page.of(rows, query.limit, alert -> Cursor.of(LIST, alert.raisedAt(), alert.id()));
    }

    private static StockAlertResponse response(ResultSet row) throws SQLException {
        return new StockAlertResponse(
                row.getObject("id", UUID.class),
                AlertKind.valueOf(row.getString("kind")),
                row.getObject("pool_id", UUID.class),
                row.getString("name"),
                row.getObject("purchase_id", UUID.class),
                row.getString("reference"),
                row.getObject("day", LocalDate.class),
                row.getInt("licences"),
                Instants.of(row, "raised_at"));
    }
}
