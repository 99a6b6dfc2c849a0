package uk.learningoffer.licence.supplier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import uk.learningoffer.platform.database.SqlText;
import uk.learningoffer.platform.database.Statement;
import uk.learningoffer.platform.database.Statements;
import uk.learningoffer.platform.page.Cursor;
import uk.learningoffer.platform.page.Page;
import uk.learningoffer.platform.page.PageRequest;
import uk.learningoffer.platform.problem.Problems;
import uk.learningoffer.platform.version.IfMatch;

/** Every query on agreements. */
@ApplicationScoped
public class AgreementTable {
    private static final String LIST = "agreements";
    private static final String COLUMNS = "SELECT id, reference, starts_on, ends_on, terms, version FROM agreement ";
    private static final SqlText PAGE = SqlText.of(COLUMNS + """
            WHERE supplier_id = :supplier AND (reference, id) > (CAST(:reference AS text), :id)
            ORDER BY reference, id LIMIT :rows""");
    private static final SqlText ONE = SqlText.of(COLUMNS + "WHERE id = :id AND supplier_id = :supplier");
    private static final SqlText ADD = SqlText.of("""
            INSERT INTO agreement (id, supplier_id, reference, starts_on, ends_on, terms, created_at)
            VALUES (:id, :supplier, :reference, :startsOn, :endsOn, :terms, CAST(:now AS timestamptz))""");
    private static final SqlText CHANGE = SqlText.of("""
            UPDATE agreement SET reference = :reference, starts_on = :startsOn, ends_on = :endsOn, terms = :terms,
                version = version + 1
            WHERE id = :id AND version = :version""");

    @Inject
    Statements statements;

    /** By reference. */
    Page<Agreement> page(UUID supplier, PageRequest request) {
        var after = request.after(LIST, 2);
        var rows = statements
                .of(PAGE)
                .with("supplier", supplier)
                .with("reference", after == null ? "" : after.text(0))
                .with("id", after == null ? new UUID(0, 0) : after.uuid(1))
                .with("rows", request.rows())
                .list(AgreementTable::read);
        return Page.of(rows, request.limit, agreement -> Cursor.of(LIST, agreement.reference(), agreement.id()));
    }

    Agreement require(UUID id, UUID supplier) {
        return find(id, supplier).orElseThrow(() -> Problems.notFound("agreement"));
    }

    public Optional<Agreement> find(UUID id, UUID supplier) {
        return statements.of(ONE).with("id", id).with("supplier", supplier).first(AgreementTable::read);
    }

    void add(UUID id, UUID supplier, AgreementRequest said, Instant now) {
        said(ADD, id, said).with("supplier", supplier).with("now", now).update();
    }

    void change(UUID id, IfMatch seen, AgreementRequest said) {
        if (said(CHANGE, id, said).with("version", seen.version()).update() == 0) {
            throw IfMatch.stale();
        }
    }

    private Statement said(SqlText text, UUID id, AgreementRequest said) {
        return statements
                .of(text)
                .with("id", id)
                .with("reference", said.reference().strip())
                .with("startsOn", said.startsOn())
                .with("endsOn", said.endsOn())
                .with("terms", Texts.orNull(said.terms()));
    }

    private static Agreement read(ResultSet row) throws SQLException {
        return new Agreement(
                row.getObject("id", UUID.class),
                row.getString("reference"),
                row.getObject("starts_on", LocalDate.class),
                row.getObject("ends_on", LocalDate.class),
                row.getString("terms"),
                row.getLong("version"));
    }
}
