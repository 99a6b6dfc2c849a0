package uk.learningoffer.library.story;

import jakarta.validation.Validator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import uk.learningoffer.library.transfer.Cells;
import uk.learningoffer.library.transfer.Column;
import uk.learningoffer.library.transfer.Looked;
import uk.learningoffer.library.transfer.Row;
import uk.learningoffer.platform.problem.Violations;

/** One row about how a course answers a need, read by the rules that editors meet on the matrix. */
final class MappingRow {
    static final List<Column> COLUMNS = List.of(
            Column.needed("story_id", "The story’s code.", "US01"),
            Column.needed("course_id", "The course’s code.", "C06"),
            Column.needed("fit", "full, partial or taster.", "full"),
            Column.needed(
                    "reason",
                    "Why, in one line of at most 140 characters.",
                    "Six hours that take you to testing your form with real people."),
            Column.optional("position", "Where in the story’s list, from 1. Left empty, it stays, or goes last.", "1"),
            Column.optional("evidence", "How we know; may be empty.", ""),
            Column.optional("owner", "Who looks after it; may be empty.", "Content team"),
            Column.optional("review_by", "A day to look at it again; may be empty.", "2027-04-01"));

    /** @param version and {@code details} of what there is; -1 and null where it is new */
    record Cell(UUID story, UUID course, long version, MappingResponse.Details details) {}

    /** @param position null to go last */
    record Draft(UUID story, UUID course, MappingRequest request, MappingResponse.Details before) {}

    private final Row row;
    private final Cells cells;
    private final Cell cell;

    MappingRow(Row row, Cell cell) {
        this.row = row;
        this.cell = cell;
        cells = new Cells(row);
    }

    static String key(Row row) {
        return row.cell("story_id") + "/" + row.cell("course_id");
    }

    Looked<Draft> look(Validator rules) {
        var old = cell.details();
        var position = cells.whole("position", old == null ? null : (Integer) old.position());
        var request = new MappingRequest(
                row.cell("fit"),
                cells.text("reason", null),
                position == null && old != null ? (Integer) old.position() : position,
                cells.optional("evidence", old == null ? null : old.evidence()),
                cells.optional("owner", old == null ? null : old.owner()),
                cells.date("review_by", old == null ? null : old.reviewBy()));
        cells.refuseAll(Violations.asFieldErrors(rules.validate(request)));
        if (cell.story() == null) {
            cells.refuse("story_id", "There is no user story with this code.");
        }
        if (cell.course() == null) {
            cells.refuse("course_id", "There is no course with this code.");
        }
        return new Looked<>(
                row,
                key(row),
                cell.version(),
                old == null ? Map.of() : cells(old),
                cells(request),
                cells.faults(),
                List.of(),
                new Draft(cell.story(), cell.course(), request, old));
    }

    private Map<String, String> cells(MappingResponse.Details details) {
        return cells(new MappingRequest(
                details.fit(),
                details.reason(),
                details.position(),
                details.evidence(),
                details.owner(),
                details.reviewBy()));
    }

    private Map<String, String> cells(MappingRequest request) {
        return cells(row.cell("story_id"), row.cell("course_id"), request);
    }

    static Map<String, String> cells(String story, String course, MappingRequest request) {
        var cells = new LinkedHashMap<String, String>();
        cells.put("story_id", story);
        cells.put("course_id", course);
        cells.put("fit", request.fit());
        cells.put("reason", request.reason());
        cells.put("position", Objects.toString(request.position(), ""));
        cells.put("evidence", request.evidence());
        cells.put("owner", request.owner());
        cells.put("review_by", Objects.toString(request.reviewBy(), ""));
        cells.replaceAll((column, cell) -> Objects.requireNonNullElse(cell, ""));
        return cells;
    }
}
