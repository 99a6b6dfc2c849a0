package uk.learningoffer.metrics.measure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import uk.learningoffer.metrics.measure.MeasureDetailResponse.FigureResponse;
import uk.learningoffer.platform.csv.Csv;

/** What an answer says, line by line: the whole, its parts, and what it was broken down by. */
final class MeasureCsv {
    private static final List<String> HEADER = List.of(
            "measure",
            "version",
            "unit",
            "from",
            "to",
            "authority",
            "key",
            "label",
            "value",
            "numerator",
            "denominator",
            "suppressed",
            "as_at");

    private MeasureCsv() {}

    static String of(MeasureDetailResponse all) {
        var lines = new ArrayList<List<?>>();
        lines.add(line(all, all.period(), "", "", all.figure()));
        all.parts().forEach(part -> lines.add(line(all, new Period(part.from(), part.to()), "", "", part.figure())));
        all.rows().forEach(row -> lines.add(line(all, all.period(), row.key(), row.label(), row.figure())));
        return Csv.write(HEADER, lines);
    }

    private static List<?> line(
            MeasureDetailResponse all, Period period, String key, String label, FigureResponse figure) {
        return Arrays.asList(
                all.definition().name(),
                all.definition().version(),
                all.definition().unit(),
                period.from(),
                period.to(),
                all.authority(),
                key,
                label,
                figure.value(),
                figure.numerator(),
                figure.denominator(),
                figure.suppressed(),
                all.asAt());
    }
}
