package uk.learningoffer.authority;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Function;

/**
 * What became of authorities by a day, through every successor.
 *
 * @param current those that they are or became
 * @param replaced those on the way that are no more, in the order they ended
 */
record Lineage(List<Authority> current, List<Authority> replaced) {

    /** @param byCodes looks authorities up; asked once for each generation */
    static Lineage of(
            Collection<Authority> authorities, LocalDate day, Function<Collection<String>, List<Authority>> byCodes) {
        var current = new LinkedHashSet<Authority>();
        var replaced = new ArrayList<Authority>();
        // A loop in the register must not hold anybody up.
        var seen = new HashSet<String>();
        var generation = List.copyOf(authorities);
        while (!generation.isEmpty()) {
            var next = new LinkedHashSet<String>();
            for (var authority : generation) {
                if (authority.isCurrentOn(day)) {
                    current.add(authority);
                } else if (seen.add(authority.code())) {
                    replaced.add(authority);
                    next.addAll(authority.successorCodes());
                }
            }
            next.removeAll(seen);
            generation = next.isEmpty() ? List.of() : byCodes.apply(next);
        }
        replaced.removeIf(authority -> authority.lastDay() == null);
        replaced.sort(Comparator.comparing(Authority::lastDay));
        return new Lineage(List.copyOf(current), List.copyOf(replaced));
    }
}
