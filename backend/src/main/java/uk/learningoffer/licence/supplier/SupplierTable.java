package uk.learningoffer.licence.supplier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import uk.learningoffer.platform.database.Instants;
import uk.learningoffer.platform.database.SqlText;
import uk.learningoffer.platform.database.Statement;
import uk.learningoffer.platform.database.Statements;
import uk.learningoffer.platform.page.Cursor;
import uk.learningoffer.platform.page.Page;
import uk.learningoffer.platform.page.PageRequest;
import uk.learningoffer.platform.problem.ConstraintSentence;
import uk.learningoffer.platform.problem.ProblemType;
import uk.learningoffer.platform.problem.Problems;
import uk.learningoffer.platform.version.IfMatch;

/** Every query on suppliers. */
@ApplicationScoped
public class SupplierTable implements ConstraintSentence {
    private static final String LIST = "suppliers";
    private static final String COLUMNS =
            "SELECT id, name, contact, hands_out, learner_limits, created_at, version FROM supplier ";
    private static final SqlText PAGE =
            SqlText.of(COLUMNS + "WHERE (name, id) > (CAST(:name AS text), :id) ORDER BY name, id LIMIT :rows");
    private static final SqlText ONE = SqlText.of(COLUMNS + "WHERE id = :id");
    private static final SqlText ADD = SqlText.of("""
            INSERT INTO supplier (id, name, contact, hands_out, learner_limits, created_at)
            VALUES (:id, :name, :contact, :handsOut, :limits, CAST(:now AS timestamptz))""");
    private static final SqlText CHANGE = SqlText.of("""
            UPDATE supplier SET name = :name, contact = :contact, hands_out = :handsOut, learner_limits = :limits,
                version = version + 1
            WHERE id = :id AND version = :version""");

    @Inject
    Statements statements;

    /** By name. */
    Page<Supplier> page(PageRequest request) {
        var after = request.after(LIST, 2);
        var rows = statements
                .of(PAGE)
                .with("name", after == null ? "" : after.text(0))
                .with("id", after == null ? new UUID(0, 0) : after.uuid(1))
                .with("rows", request.rows())
                .list(SupplierTable::read);
        return Page.of(rows, request.limit, supplier -> Cursor.of(LIST, supplier.name(), supplier.id()));
    }

    public Supplier require(UUID id) {
        return find(id).orElseThrow(() -> Problems.notFound("supplier"));
    }

    public Optional<Supplier> find(UUID id) {
        return statements.of(ONE).with("id", id).first(SupplierTable::read);
    }

    void add(UUID id, SupplierRequest said, Instant now) {
        said(ADD, id, said).with("now", now).update();
    }

    void change(UUID id, IfMatch seen, SupplierRequest said) {
        if (said(CHANGE, id, said).with("version", seen.version()).update() == 0) {
            throw IfMatch.stale();
        }
    }

    private Statement said(SqlText text, UUID id, SupplierRequest said) {
        return statements
                .of(text)
                .with("id", id)
                .with("name", said.name().strip())
                .with("contact", Texts.orNull(said.contact()))
                .with("handsOut", said.handsOut().name())
                .with("limits", Texts.orNull(said.learnerLimits()));
    }

    private static Supplier read(ResultSet row) throws SQLException {
        return new Supplier(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("contact"),
                HandsOut.valueOf(row.getString("hands_out")),
                row.getString("learner_limits"),
                Instants.of(row, "created_at"),
                row.getLong("version"));
    }

    @Override
    public Map<String, Refusal> problems() {
        return Map.of(
                "supplier_name",
                new Refusal(ProblemType.ALREADY_EXISTS, "There is a supplier with this name already."),
                "agreement_reference",
                new Refusal(ProblemType.ALREADY_EXISTS, "This supplier has an agreement with this reference already."));
    }
}
