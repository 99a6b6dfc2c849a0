package uk.learningoffer.licence.reconcile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import uk.learningoffer.platform.database.SqlText;
import uk.learningoffer.platform.database.Statements;

/** What staff once said of the columns of a supplier's reports. */
@ApplicationScoped
class RememberedColumns {
    private static final SqlText OF =
            SqlText.of("SELECT field, name FROM supplier_column WHERE supplier_id = :supplier");
    private static final SqlText FORGET = SqlText.of("DELETE FROM supplier_column WHERE supplier_id = :supplier");
    private static final SqlText REMEMBER =
            SqlText.of("INSERT INTO supplier_column (supplier_id, field, name) VALUES (:supplier, :field, :name)");

    @Inject
    Statements database;

    Map<ReportField, String> of(UUID supplier) {
        var names = new EnumMap<ReportField, String>(ReportField.class);
        database.of(OF)
                .with("supplier", supplier)
                .list(row -> names.put(ReportField.valueOf(row.getString(1)), row.getString(2)));
        return names;
    }

    void remember(UUID supplier, ReportColumns columns) {
        database.of(FORGET).with("supplier", supplier).update();
        columns.names().forEach((field, name) -> database.of(REMEMBER)
                .with("supplier", supplier)
                .with("field", field.name())
                .with("name", name)
                .update());
    }
}
