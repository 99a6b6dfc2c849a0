package uk.learningoffer.library.transfer;

import java.util.List;
import java.util.Map;
import uk.learningoffer.platform.problem.FieldError;

/**
 * One row of a file.
 *
 * @param number as a spreadsheet counts: the header is row 1
 * @param cells by column; a column that the file does not have is not in it
 */
public record Row(int number, Map<String, String> cells) {
    /** @return empty for an empty cell and for a column that is not there */
    public String cell(String column) {
        return cells.getOrDefault(column, "").strip();
    }

    public boolean has(String column) {
        return cells.containsKey(column);
    }

    /** The values of a cell that holds several. */
    public List<String> list(String column) {
        return cell(column).isEmpty() ? List.of() : List.of(cell(column).split("\\|", -1));
    }

    static FieldError fault(String column, String sentence) {
        return new FieldError("/" + column, sentence);
    }
}
