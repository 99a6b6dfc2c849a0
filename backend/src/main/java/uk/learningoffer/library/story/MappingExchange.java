package uk.learningoffer.library.story;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Validator;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import uk.learningoffer.library.transfer.Column;
import uk.learningoffer.library.transfer.ExchangeKind;
import uk.learningoffer.library.transfer.Looked;
import uk.learningoffer.library.transfer.Row;

/** Which course answers which need, as CSV. */
@ApplicationScoped
class MappingExchange implements ExchangeKind<MappingRow.Draft> {
    @Inject
    MappingsForExchange mappings;

    @Inject
    Validator rules;

    @Override
    public String name() {
        return "story-courses";
    }

    @Override
    public List<Column> columns() {
        return MappingRow.COLUMNS;
    }

    @Override
    public String key(Row row) {
        return MappingRow.key(row);
    }

    @Override
    public String versions() {
        return "SELECT s.code || '/' || c.code AS key, m.version FROM story_course m"
                + " JOIN user_story s ON s.id = m.story_id JOIN course c ON c.id = m.course_id";
    }

    @Override
    public List<Looked<MappingRow.Draft>> look(List<Row> rows, boolean toWrite) {
        var cells = mappings.of(rows, toWrite);
        return rows.stream()
                .map(row -> new MappingRow(row, cells.get(row.number())).look(rules))
                .toList();
    }

    @Override
    public void write(Collection<Looked<MappingRow.Draft>> rows, UUID person) {
        mappings.write(List.copyOf(rows), person);
    }

    @Override
    public List<Map<String, String>> page(String after, int rows) {
        return mappings.page(after, rows);
    }
}
