package uk.learningoffer.licence.progress;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.learningoffer.licence.allocation.Progress;

/** Evidence as it is told on a timeline, to its holder and to staff. */
final class EvidenceWords {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    private EvidenceWords() {}

    /** @return null where the timeline says it all */
    static String of(Fact fact, Evidence evidence, boolean moved) {
        var words = Stream.of(moved ? null : what(fact), how(fact, evidence), evidence.reference(), evidence.url())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
        return words.isEmpty() ? null : words;
    }

    private static String what(Fact fact) {
        return switch (fact.says()) {
            case ACTIVATED -> "The course was started.";
            case COMPLETED -> "The course was finished.";
            case PROGRESS -> progress(fact.progress());
        };
    }

    private static String how(Fact fact, Evidence evidence) {
        var day = DAY.format(fact.on());
        return switch (evidence.source()) {
            case LEARNER -> null;
            case SUPPLIER_REPORT -> "A report of the supplier says so for " + day + ".";
            case STAFF -> "The team recorded it for " + day + ".";
            case PARTNER -> "The system of the council says so for " + day + ".";
        };
    }

    private static String progress(Progress progress) {
        List<String> parts = new ArrayList<>();
        if (progress.percentDone() != null) {
            parts.add(progress.percentDone() + "% done");
        }
        if (progress.stepsDone() != null) {
            parts.add(
                    progress.stepsTotal() == null
                            ? progress.stepsDone() + " steps done"
                            : progress.stepsDone() + " of " + progress.stepsTotal() + " steps done");
        }
        parts.add(lastActive(progress.lastActiveOn()));
        return String.join(", ", parts) + ".";
    }

    private static String lastActive(LocalDate day) {
        return day == null ? "no day of last use known" : "last used on " + DAY.format(day);
    }
}
