package uk.learningoffer.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import uk.learningoffer.licence.forecast.AlertKind;
import uk.learningoffer.licence.forecast.StockAlertsRaised;
import uk.learningoffer.notification.Letter.Recipient;
import uk.learningoffer.platform.database.SqlText;
import uk.learningoffer.platform.database.Statements;

/** Tells every administrator of each alert on stock, once. */
@ApplicationScoped
class StockAlertMessages {
    private static final SqlText RAISED = SqlText.of("""
            SELECT a.id, a.event, a.kind, a.pool_id, l.name, b.reference, a.day, a.licences, p.id AS person, p.email,
                p.name AS person_name
            FROM stock_alert a JOIN licence_pool l ON l.id = a.pool_id LEFT JOIN purchase b ON b.id = a.purchase_id
            CROSS JOIN person p JOIN person_role r ON r.person_id = p.id AND r.role = 'ADMINISTRATOR'
            WHERE a.id = ANY(:alerts) AND p.email IS NOT NULL AND p.disabled_at IS NULL""");

    @Inject
    Statements statements;

    @Inject
    Outbox outbox;

    void raised(@Observes StockAlertsRaised event) {
        outbox.write(statements.of(RAISED).ids("alerts", event.alerts()).list(StockAlertMessages::letter));
    }

    private static Letter letter(ResultSet row) throws SQLException {
        var person = row.getObject("person", UUID.class);
        var day = row.getObject("day", LocalDate.class);
        return new Letter(
                kind(AlertKind.valueOf(row.getString("kind"))),
                row.getString("event") + ":" + person,
                new Recipient(row.getString("email"), person, null),
                Map.of(
                        "greeting", Greeting.to(row.getString("person_name")),
                        "poolId", row.getString("pool_id"),
                        "poolName", row.getString("name"),
                        "reference", row.getString("reference") == null ? "" : row.getString("reference"),
                        "day", day == null ? "" : CaseFacts.day(day),
                        "licences", row.getInt("licences")));
    }

    private static MessageKind kind(AlertKind alert) {
        return switch (alert) {
            case RUNS_OUT_SOON -> MessageKind.LICENCES_RUN_OUT_SOON;
            case PURCHASE_ENDS -> MessageKind.PURCHASE_ENDS;
            case NOTICE_DUE -> MessageKind.NOTICE_DUE;
            case WOULD_BE_WASTED -> MessageKind.LICENCES_WOULD_BE_WASTED;
        };
    }
}
