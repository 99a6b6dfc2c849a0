package uk.learningoffer.library.course;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Validator;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import uk.learningoffer.library.transfer.Column;
import uk.learningoffer.library.transfer.ExchangeKind;
import uk.learningoffer.library.transfer.Looked;
import uk.learningoffer.library.transfer.Row;

/** Courses as CSV. */
@ApplicationScoped
class CourseExchange implements ExchangeKind<CourseDraft> {
    @Inject
    CoursesForExchange courses;

    @Inject
    CourseEditing editing;

    @Inject
    CourseIntake intake;

    @Inject
    Validator rules;

    @Override
    public String name() {
        return "courses";
    }

    @Override
    public List<Column> columns() {
        return CourseCells.COLUMNS;
    }

    @Override
    public String key(Row row) {
        return row.cell("id");
    }

    @Override
    public String versions() {
        return "SELECT code AS key, version FROM course";
    }

    @Override
    public List<Looked<CourseDraft>> look(List<Row> rows, boolean toWrite) {
        if (toWrite) {
            editing.oneAtATime();
        }
        var known = courses.of(rows, toWrite);
        return rows.stream().map(row -> new CourseRow(row, known).look(rules)).toList();
    }

    @Override
    public void write(Collection<Looked<CourseDraft>> rows, UUID person) {
        intake.write(rows.stream().map(Looked::draft).toList(), person);
    }

    @Override
    public List<Map<String, String>> page(String after, int rows) {
        var page = courses.page(after, rows);
        var codes = courses.replacements(page).stream().collect(Collectors.toMap(Course::id, Course::code));
        return page.stream()
                .map(course -> CourseCells.of(course, codes.get(course.replacedBy())))
                .toList();
    }
}
