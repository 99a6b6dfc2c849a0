package uk.learningoffer.licence.code;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import uk.learningoffer.licence.stock.Seats;
import uk.learningoffer.platform.csv.CsvFile;
import uk.learningoffer.platform.problem.ProblemType;
import uk.learningoffer.platform.problem.Problems;

/** Reads the codes of a CSV file, all of them or none: every fault is told with its row. */
@ApplicationScoped
class CodesInFile {
    static final int MOST = 10_000;
    private static final String COLUMN = "code";

    @Inject
    Seats seats;

    List<String> read(Path file) {
        try (var rows = CsvFile.open(file)) {
            var faults = new RowFaults();
            var codes = read(rows, column(rows.header()), faults);
            known(codes, faults);
            faults.refuse();
            if (codes.isEmpty()) {
                throw refused("There is no code in the file.");
            }
            return List.copyOf(codes.keySet());
        } catch (IOException broken) {
            throw Problems.of(ProblemType.UNREADABLE, "The file could not be read. Send it again.");
        }
    }

    private static int column(List<String> header) {
        var column = header.indexOf(COLUMN);
        if (column < 0) {
            throw refused("The file lacks the column “code”. Its first row must name the columns.");
        }
        if (header.lastIndexOf(COLUMN) != column) {
            throw refused("There is more than one column “code”.");
        }
        return column;
    }

    /** @return the row of each code */
    private static Map<String, Integer> read(CsvFile rows, int column, RowFaults faults) {
        var codes = new LinkedHashMap<String, Integer>();
        var last = 1;
        var count = 0;
        for (var row = rows.next(); row != null; row = rows.next()) {
            if (++count > MOST) {
                throw refused("The file has more than %,d codes. Split the order, and send a file for each part."
                        .formatted(MOST));
            }
            if (row.number() > last + 1) {
                faults.addEmpty(last + 1, row.number() - 1);
            }
            last = row.number();
            take(row, column, codes, faults);
        }
        return codes;
    }

    private static void take(CsvFile.Row row, int column, Map<String, Integer> codes, RowFaults faults) {
        var code = column < row.cells().size() ? row.cells().get(column).strip() : null;
        var fault = CodeRules.fault(code);
        if (fault != null) {
            faults.add(row.number(), fault);
            return;
        }
        var before = codes.putIfAbsent(code, row.number());
        if (before != null) {
            faults.add(row.number(), "this code is in row %,d already".formatted(before));
        }
    }

    private void known(Map<String, Integer> codes, RowFaults faults) {
        var rows = new ArrayList<>(codes.entrySet());
        var fingerprints =
                rows.stream().map(row -> seats.fingerprint(row.getKey())).toList();
        var known = seats.existing(fingerprints);
        for (var index = 0; index < rows.size(); index++) {
            if (known.contains(fingerprints.get(index))) {
                faults.add(rows.get(index).getValue(), "this code belongs to a licence that exists already");
            }
        }
    }

    private static RuntimeException refused(String sentence) {
        return Problems.invalid("/file", sentence);
    }
}
