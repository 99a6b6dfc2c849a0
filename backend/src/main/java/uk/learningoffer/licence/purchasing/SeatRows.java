package uk.learningoffer.licence.purchasing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import uk.learningoffer.licence.stock.LicenceStatus;
import uk.learningoffer.platform.database.SqlText;
import uk.learningoffer.platform.database.Statements;
import uk.learningoffer.platform.page.Cursor;
import uk.learningoffer.platform.page.Page;
import uk.learningoffer.platform.page.PageRequest;

/** The licences of a purchase, one by one. */
@ApplicationScoped
class SeatRows {
    private static final String LIST = "seats";
    private static final SqlText PAGE = SqlText.of("""
            SELECT l.id, l.seat, l.status, l.ends_on, l.code_sealed IS NOT NULL AS has_code, a.application_id, p.reference
            FROM licence l
            LEFT JOIN allocation a ON a.licence_id = l.id
                AND a.status IN ('RESERVED', 'ISSUED', 'ACTIVATED', 'COMPLETED')
            LEFT JOIN application p ON p.id = a.application_id
            WHERE l.purchase_id = :purchase AND l.seat > :after
            ORDER BY l.seat LIMIT :rows""");

    @Inject
    Statements statements;

    Page<SeatResponse> page(UUID purchase, PageRequest request) {
        var after = request.after(LIST, 1);
        var rows = statements
                .of(PAGE)
                .with("purchase", purchase)
                .with("after", after == null ? 0L : after.number(0))
                .with("rows", request.rows())
                .list(SeatRows::read);
        return Page.of(rows, request.limit, seat -> Cursor.of(LIST, seat.seat()));
    }

    private static SeatResponse read(ResultSet row) throws SQLException {
        return new SeatResponse(
                row.getObject("id", UUID.class),
                row.getInt("seat"),
                LicenceStatus.valueOf(row.getString("status")),
                row.getObject("ends_on", LocalDate.class),
                row.getBoolean("has_code"),
                row.getObject("application_id", UUID.class),
                row.getString("reference"));
    }
}
