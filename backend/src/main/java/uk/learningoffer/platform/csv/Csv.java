package uk.learningoffer.platform.csv;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;

/** CSV by RFC 4180, columns by name. Cells that a spreadsheet would run go out with a quote before them and lose it on the way in. */
public final class Csv {
    /** OWASP ASVS 5.0, 1.2.10, and the full-width forms that spreadsheets fold to them. */
    private static final String DANGEROUS = "=+-@\t\r\n\0＝＋－＠";

    static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setRecordSeparator("\n").get();

    private Csv() {}

    /** Rows one at a time, for files of any length; close the stream. */
    public static Stream<Map<String, String>> read(Reader reader) {
        try {
            var parser = CSVParser.parse(
                    reader,
                    FORMAT.builder().setHeader().setSkipHeaderRecord(true).get());
            return parser.stream().map(CSVRecord::toMap).map(Csv::restored).onClose(() -> close(parser));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    public static String write(List<String> header, Iterable<? extends List<?>> rows) {
        var text = new StringBuilder();
        write(text, header, rows);
        return text.toString();
    }

    /** Row by row, for files of any length. */
    public static void write(Appendable out, List<String> header, Iterable<? extends List<?>> rows) {
        try {
            var printer = new CSVPrinter(out, FORMAT);
            printer.printRecord(header);
            for (var row : rows) {
                printer.printRecord(row.stream().map(Csv::neutral).toList());
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static Object neutral(Object cell) {
        return cell instanceof String text && startsDangerously(text.replaceFirst("^'+", "")) ? "'" + text : cell;
    }

    private static Map<String, String> restored(Map<String, String> row) {
        row.replaceAll((column, cell) -> restored(cell));
        return row;
    }

    static String restored(String cell) {
        return cell != null && cell.startsWith("'") && startsDangerously(cell.replaceFirst("^'+", ""))
                ? cell.substring(1)
                : cell;
    }

    private static boolean startsDangerously(String text) {
        return !text.isEmpty() && DANGEROUS.indexOf(text.charAt(0)) >= 0;
    }

    private static void close(CSVParser parser) {
        try {
            parser.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
