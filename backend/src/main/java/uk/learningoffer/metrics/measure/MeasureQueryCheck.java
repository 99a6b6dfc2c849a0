package uk.learningoffer.metrics.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import uk.learningoffer.platform.problem.FieldError;
import uk.learningoffer.platform.problem.Problems;

/** What cannot be asked of a measure, said all at once. */
final class MeasureQueryCheck {
    private static final Set<String> OF_A_PERSON =
            Set.of("person", "applicant", "learner", "email", "name", "application");

    private final List<FieldError> errors = new ArrayList<>();

    private MeasureQueryCheck() {}

    /**
     * What is known of whoever asks, and of what they ask about.
     *
     * @param hasAuthority whether the register has the authority that is asked about
     */
    record Circumstances(Period period, boolean isPublic, boolean hasAuthority) {}

    static void check(MeasureDefinition measure, MeasureQuery query, Circumstances known) {
        var check = new MeasureQueryCheck();
        check.breakdown(measure, query.by(), known.isPublic());
        check.step(measure, query.step(), known);
        check.authority(measure, query, known.hasAuthority());
        if (!check.errors.isEmpty()) {
            throw Problems.invalid(check.errors);
        }
    }

    private void breakdown(MeasureDefinition measure, String by, boolean isPublic) {
        if (by != null && isPublic && Breakdowns.OF_STAFF.contains(by)) {
            refuse("/by", "Only staff see this by " + by + ": leave “by” out");
            return;
        }
        if (by == null || measure.breakdowns().contains(by)) {
            return;
        }
        if (OF_A_PERSON.contains(by.toLowerCase(Locale.ROOT))) {
            refuse("/by", "Figures are never broken down to a person. " + choices(measure));
        } else {
            refuse("/by", choices(measure));
        }
    }

    private static String choices(MeasureDefinition measure) {
        return measure.breakdowns().isEmpty()
                ? "This measure is one figure: leave “by” out"
                : "Choose one of " + String.join(", ", measure.breakdowns());
    }

    private void step(MeasureDefinition measure, Step step, Circumstances known) {
        if (step == null) {
            return;
        }
        if (measure.formula() instanceof Formula.Present) {
            refuse("/step", "This measure says what stands today: leave “step” out");
        } else if (known.isPublic() && step.isWithinMonths()) {
            refuse("/step", "The public sees whole months: choose month, quarter or year");
        } else if (!step.cuts(known.period())) {
            refuse("/step", "Choose a shorter period or longer steps: these are too many to show");
        }
    }

    private void authority(MeasureDefinition measure, MeasureQuery query, boolean isKnown) {
        if (query.authority() == null) {
            return;
        }
        if (query.by() != null) {
            refuse("/by", "Choose one authority or a break-down: both together could point at one person");
        }
        if (!measure.breakdowns().contains("authority")) {
            refuse("/authority", "This measure has no figures of one authority");
        } else if (!isKnown) {
            refuse("/authority", "Enter the code of an authority of the register, such as LDS");
        }
    }

    private void refuse(String pointer, String sentence) {
        errors.add(new FieldError(pointer, sentence));
    }
}
