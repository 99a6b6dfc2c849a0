package uk.learningoffer.licence.reconcile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Understands the cells of one row, by the names of their columns; notes every fault of the row, not only the first. */
final class RowReader {
    private static final Set<String> NOTHING =
            Set.of("", "-", "–", "n/a", "na", "null", "none", "no", "false", "0000-00-00");
    private static final Set<String> YES = Set.of("yes", "true", "y");
    private static final Pattern PERCENT = Pattern.compile("(\\d{1,3})(?:[.,]\\d+)? ?%?");
    private static final Pattern STEPS = Pattern.compile("(\\d{1,6})(?: ?(?:/|of) ?(\\d{1,6}))?");
    private static final LocalDate FIRST_DAY = LocalDate.of(2010, 1, 1);
    private static final int LONGEST = 300;

    private final List<String> header;
    private final ReportColumns columns;
    private final LocalDate reported;
    private List<String> cells;
    private List<String> faults;

    /** @param reported the day the report was sent: nothing in it can have happened later */
    RowReader(List<String> header, ReportColumns columns, LocalDate reported) {
        this.header = header;
        this.columns = columns;
        this.reported = reported;
    }

    ReadRow read(int number, List<String> row) {
        cells = row;
        faults = new ArrayList<>();
        if (row.size() != header.size()) {
            faults.add("This row has %d cells and the header has %d.".formatted(row.size(), header.size()));
            return new ReadRow(number, null, null, null, null, null, null, null, null, null, faults);
        }
        var steps = matched(ReportField.STEPS_DONE, STEPS, "a number of steps");
        var total = matched(ReportField.STEPS_TOTAL, STEPS, "a number of steps");
        var read = new ReadRow(
                number,
                email(),
                name(),
                shortened(cell(ReportField.COURSE)),
                state(),
                day(ReportField.JOINED),
                day(ReportField.COMPLETED),
                percent(),
                number(steps, 1),
                total != null ? number(total, 1) : number(steps, 2),
                faults);
        if (read.stepsDone() != null && read.stepsTotal() != null && read.stepsDone() > read.stepsTotal()) {
            faults.add("More steps are completed than there are.");
        }
        return read;
    }

    private String email() {
        var cell = cell(ReportField.EMAIL);
        if (Addresses.isOne(cell)) {
            return Addresses.normal(cell);
        }
        faults.add(cell.isEmpty() ? "There is no e-mail address." : "The e-mail address cannot be read.");
        return null;
    }

    private String name() {
        var whole = cell(ReportField.NAME);
        var parts = Stream.of(cell(ReportField.FIRST_NAME), cell(ReportField.LAST_NAME))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
        return shortened(whole.isEmpty() ? parts : whole);
    }

    private StateThere state() {
        var word = cell(ReportField.STATE).toLowerCase(Locale.ROOT);
        if (NOTHING.contains(word)) {
            return null;
        }
        var state = StateThere.of(word);
        if (state.isEmpty()) {
            faults.add("“%s” is no state that we know, such as pending, accepted, expired or removed."
                    .formatted(shortened(word)));
        }
        return state.orElse(null);
    }

    private LocalDate day(ReportField field) {
        var cell = cell(field);
        if (NOTHING.contains(cell.toLowerCase(Locale.ROOT))) {
            return null;
        }
        if (YES.contains(cell.toLowerCase(Locale.ROOT))) {
            return reported;
        }
        var day = ReportDays.read(cell);
        if (day.isEmpty()) {
            faults.add("%s: “%s” is no date that we can read, such as 2026-03-31 or 31/03/2026."
                    .formatted(field.words(), shortened(cell)));
        } else if (day.get().isAfter(reported) || day.get().isBefore(FIRST_DAY)) {
            faults.add("%s: %s cannot be right.".formatted(field.words(), day.get()));
        }
        return day.orElse(null);
    }

    private Integer percent() {
        var percent = number(matched(ReportField.PROGRESS, PERCENT, "a percentage"), 1);
        if (percent != null && percent > 100) {
            faults.add("%s is more than 100.".formatted(ReportField.PROGRESS.words()));
        }
        return percent;
    }

    private Matcher matched(ReportField field, Pattern pattern, String what) {
        var cell = cell(field);
        if (NOTHING.contains(cell.toLowerCase(Locale.ROOT))) {
            return null;
        }
        var matcher = pattern.matcher(cell);
        if (matcher.matches()) {
            return matcher;
        }
        faults.add("%s: “%s” is not %s.".formatted(field.words(), shortened(cell), what));
        return null;
    }

    private static Integer number(Matcher matcher, int group) {
        return matcher == null || group > matcher.groupCount() || matcher.group(group) == null
                ? null
                : Integer.valueOf(matcher.group(group));
    }

    private String cell(ReportField field) {
        var place = columns.place(field, header);
        return place == 0 ? "" : cells.get(place - 1).strip();
    }

    private static String shortened(String text) {
        return text.isEmpty() ? null : text.substring(0, Math.min(text.length(), LONGEST));
    }
}
