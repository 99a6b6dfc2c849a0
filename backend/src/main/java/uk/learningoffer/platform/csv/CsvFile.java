package uk.learningoffer.platform.csv;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import uk.learningoffer.platform.problem.Problems;

/**
 * A CSV file that somebody sent: read row by row, whatever is in it. What makes the file as a whole useless is a problem;
 * a row that does not fit its header is handed on for its reader to refuse.
 */
public final class CsvFile implements AutoCloseable {
    /** Characters. Far more than all cells of ours may have together. */
    static final int LONGEST_ROW = 100_000;

    private static final int MOST_COLUMNS = 200;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /** @param number as a spreadsheet counts: the header is row 1 */
    public record Row(int number, List<String> cells) {}

    private final RowLimit limit;
    private final CSVParser parser;
    private final List<String> header;
    private int number;

    private CsvFile(Reader reader, char separator) throws IOException {
        limit = new RowLimit(reader, LONGEST_ROW);
        parser = CSVParser.parse(
                limit, Csv.FORMAT.builder().setDelimiter(separator).get());
        var first = next();
        if (first == null) {
            throw refused("The file has no header row.");
        }
        header = first.cells().stream().map(CsvFile::name).toList();
        if (header.size() > MOST_COLUMNS) {
            throw refused("The header has %,d columns; at most %d are read.".formatted(header.size(), MOST_COLUMNS));
        }
    }

    /** Refuses what is no UTF-8 text at once, saying what it is instead. */
    public static CsvFile open(Path file) throws IOException {
        TextCheck.check(file);
        var reader = Files.newBufferedReader(file, StandardCharsets.UTF_8);
        try {
            reader.mark(1);
            if (reader.read() != BYTE_ORDER_MARK) {
                reader.reset();
            }
            return new CsvFile(reader, ',');
        } catch (RuntimeException | IOException refused) {
            reader.close();
            throw refused;
        }
    }

    /** As another's program wrote it: also in UTF-16, and with semicolons or tabs in place of commas. */
    public static CsvFile openForeign(Path file) throws IOException {
        var reader = ForeignText.open(file);
        try {
            return new CsvFile(reader, ForeignText.separator(reader));
        } catch (RuntimeException | IOException refused) {
            reader.close();
            throw refused;
        }
    }

    /** Names of columns in lower case, without spaces around them. */
    public List<String> header() {
        return header;
    }

    /** @return null at the end; rows without anything in them are left out */
    public Row next() {
        try {
            var records = parser.iterator();
            while (records.hasNext()) {
                var record = records.next();
                number++;
                limit.rowEnded();
                if (!isBlank(record)) {
                    return new Row(number, cells(record));
                }
            }
            return null;
        } catch (RuntimeException failed) {
            throw explained(failed);
        }
    }

    @Override
    public void close() throws IOException {
        parser.close();
    }

    private RuntimeException explained(RuntimeException failed) {
        var row = number + 1;
        for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
            if (cause instanceof RowLimit.RowTooLong) {
                return refused("Row %d is longer than %,d characters. Is there a quote in it that is never closed?"
                        .formatted(row, LONGEST_ROW));
            }
            if (cause instanceof CSVException) {
                return refused(
                        cause.getMessage().contains("EOF")
                                ? "A quote that opens in row %d is never closed.".formatted(row)
                                : "Row %d cannot be read: there is something between a closing quote and the next comma. Write a quote inside a cell twice."
                                        .formatted(row));
            }
        }
        return failed;
    }

    private static boolean isBlank(CSVRecord record) {
        return record.size() == 0 || record.size() == 1 && record.get(0).isBlank();
    }

    private static List<String> cells(CSVRecord record) {
        var cells = new ArrayList<String>(record.size());
        record.forEach(cell -> cells.add(Csv.restored(cell)));
        return cells;
    }

    private static String name(String cell) {
        return cell.strip().toLowerCase(Locale.ROOT);
    }

    private static RuntimeException refused(String sentence) {
        return Problems.invalid("/file", sentence);
    }
}
