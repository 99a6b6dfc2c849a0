package uk.learningoffer.licence.forecast;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import uk.learningoffer.platform.problem.FieldError;
import uk.learningoffer.platform.problem.Problems;

/** A {@link SimulationQuery} that was understood. What was not asked for is null. */
record Asked(
        List<Integer> quantities,
        int months,
        long seed,
        Integer askedPerMonth,
        Integer approvalPercent,
        Integer lapsePercent,
        Integer returnPercent,
        Integer returnDays,
        Integer completionPercent,
        Integer helpedPercent,
        Integer unitPricePence) {

    private static final int MOST_QUANTITIES = 12;
    private static final int MOST_LICENCES = 10_000;
    private static final int MOST_MONTHS = 36;
    // What a JavaScript program can say exactly.
    private static final long LARGEST_SEED = (1L << 53) - 1;

    static Asked of(SimulationQuery query) {
        var reader = new Reader();
        var asked = new Asked(
                reader.quantities(query.quantities),
                (int) reader.number(query.months, "months", 1, MOST_MONTHS, 12L).longValue(),
                reader.number(query.seed, "seed", 0, LARGEST_SEED, 1L),
                reader.whole(query.askedPerMonth, "askedPerMonth", 5_000),
                reader.percent(query.approvalPercent, "approvalPercent"),
                reader.percent(query.lapsePercent, "lapsePercent"),
                reader.percent(query.returnPercent, "returnPercent"),
                reader.whole(query.returnDays, "returnDays", 365),
                reader.percent(query.completionPercent, "completionPercent"),
                reader.percent(query.helpedPercent, "helpedPercent"),
                reader.whole(query.unitPricePence, "unitPricePence", 10_000_000));
        reader.together(asked);
        if (!reader.errors.isEmpty()) {
            throw Problems.invalid(reader.errors);
        }
        return asked;
    }

    private static final class Reader {
        private final List<FieldError> errors = new ArrayList<>();

        private List<Integer> quantities(List<String> texts) {
            if (texts.size() > MOST_QUANTITIES) {
                fault("quantities", "Enter at most " + MOST_QUANTITIES + " quantities");
                return List.of();
            }
            var found = new TreeSet<Integer>();
            for (var index = 0; index < texts.size(); index++) {
                var number = number(texts.get(index), "quantities/" + index, 1, MOST_LICENCES, null);
                if (number != null) {
                    found.add(number.intValue());
                }
            }
            return List.copyOf(found);
        }

        private Integer percent(String text, String name) {
            return whole(text, name, 100);
        }

        private Integer whole(String text, String name, int most) {
            var number = number(text, name, 0, most, null);
            return number == null ? null : number.intValue();
        }

        /** @return the otherwise where nothing, or nothing sensible, was sent */
        private Long number(String text, String name, long least, long most, Long otherwise) {
            if (text == null || text.isBlank()) {
                return otherwise;
            }
            try {
                var number = Long.parseLong(text.strip().replace(",", ""));
                if (number >= least && number <= most) {
                    return number;
                }
            } catch (NumberFormatException noNumber) {
                // Answered like a number that is out of range.
            }
            fault(name, String.format(Locale.UK, "Enter a whole number from %,d to %,d", least, most));
            return otherwise;
        }

        private void together(Asked asked) {
            if (asked.lapsePercent != null
                    && asked.returnPercent != null
                    && asked.lapsePercent + asked.returnPercent > 100) {
                fault("returnPercent", "Licences that lapse and licences that are given back cannot be more than 100%");
            }
        }

        private void fault(String name, String sentence) {
            errors.add(new FieldError("/" + name, sentence));
        }
    }
}
