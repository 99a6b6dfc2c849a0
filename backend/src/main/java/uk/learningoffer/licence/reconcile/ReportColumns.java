package uk.learningoffer.licence.reconcile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import uk.learningoffer.platform.problem.FieldError;
import uk.learningoffer.platform.problem.Problems;

/** Which column of a file says what. */
record ReportColumns(Map<ReportField, String> names) {

    /** What staff said of the supplier's columns, and where they said nothing what the names are known to mean. */
    static ReportColumns found(List<String> header, Map<ReportField, String> remembered) {
        var names = new EnumMap<ReportField, String>(ReportField.class);
        for (var field : ReportField.values()) {
            var said = remembered.get(field);
            if (said != null && header.contains(said)) {
                names.put(field, said);
            } else {
                header.stream()
                        .filter(column -> field.isKnownAs(column) && !remembered.containsValue(column))
                        .findFirst()
                        .ifPresent(column -> names.put(field, column));
            }
        }
        return new ReportColumns(names);
    }

    /** As staff chose them; all that is wrong is said at once. */
    static ReportColumns chosen(List<String> header, Collection<ColumnChoice> choices) {
        var names = new EnumMap<ReportField, String>(ReportField.class);
        var faults = new ArrayList<FieldError>();
        for (var choice : choices) {
            if (!header.contains(choice.column())) {
                faults.add(new FieldError("/columns/" + choice.field(), "Choose a column of the file"));
            } else if (names.containsValue(choice.column()) || names.put(choice.field(), choice.column()) != null) {
                faults.add(new FieldError("/columns/" + choice.field(), "Choose each column once"));
            }
        }
        if (!names.containsKey(ReportField.EMAIL)) {
            faults.add(new FieldError("/columns/" + ReportField.EMAIL, "Choose the column with e-mail addresses"));
        }
        if (names.keySet().stream().noneMatch(ReportField::saysSomething)) {
            faults.add(new FieldError(
                    "/columns/" + ReportField.STATE, "Choose at least one column that says how far people are"));
        }
        if (!faults.isEmpty()) {
            throw Problems.invalid(faults);
        }
        return new ReportColumns(names);
    }

    boolean isEnough() {
        return names.containsKey(ReportField.EMAIL) && names.keySet().stream().anyMatch(ReportField::saysSomething);
    }

    /** From 1, as SQL counts; 0 where the file does not have it. */
    int place(ReportField field, List<String> header) {
        return names.containsKey(field) ? header.indexOf(names.get(field)) + 1 : 0;
    }
}
