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

    static void check(MeasureDefinition measure, MeasureQuery query, Period period, boolean isPublic) {
        var check = new MeasureQueryCheck();
        check.breakdown(measure, query.by());
        check.step(measure, query.step(), period, isPublic);
        check.authority(measure, query);
        if (!check.errors.isEmpty()) {
            throw Problems.invalid(check.errors);
        }
    }

    private void breakdown(MeasureDefinition measure, String by) {
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

    private void step(MeasureDefinition measure, Step step, Period period, boolean isPublic) {
        if (step == null) {
            return;
        }
        if (measure.formula() instanceof Formula.Present) {
            refuse("/step", "This measure says what stands today: leave “step” out");
        } else if (isPublic && step.isWithinMonths()) {
            refuse("/step", "The public sees whole months: choose month, quarter or year");
        } else if (!step.cuts(period)) {
            refuse("/step", "Choose a shorter period or longer steps: these are too many to show");
        }
    }

    private void authority(MeasureDefinition measure, MeasureQuery query) {
        if (query.authority() == null) {
            return;
        }
        if (query.by() != null) {
            refuse("/by", "Choose one authority or a break-down: both together could point at one person");
        }
        if (!measure.breakdowns().contains("authority")) {
            refuse("/authority", "This measure has no figures of one authority");
        }
    }

    private void refuse(String pointer, String sentence) {
        errors.add(new FieldError(pointer, sentence));
    }
}
