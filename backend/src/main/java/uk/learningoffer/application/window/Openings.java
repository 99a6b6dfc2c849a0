package uk.learningoffer.application.window;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** Reads windows: whatever has windows, be it the whole offer, a platform or a course, has to be in one of them. */
final class Openings {
    private Openings() {}

    /** @return null where there are no windows */
    static Opening on(LocalDate day, List<ApplicationWindow> windows) {
        if (windows.isEmpty()) {
            return null;
        }
        var scopes = windows.stream()
                .collect(Collectors.groupingBy(ApplicationWindow::scope))
                .values();
        return isOpen(day, scopes)
                ? new Opening(true, null, lastDay(day, windows))
                : new Opening(false, nextDay(day, windows, scopes), null);
    }

    private static boolean isOpen(LocalDate day, Collection<List<ApplicationWindow>> scopes) {
        return scopes.stream().allMatch(scope -> scope.stream().anyMatch(window -> window.contains(day)));
    }

    private static LocalDate lastDay(LocalDate day, List<ApplicationWindow> windows) {
        return windows.stream()
                .filter(window -> window.contains(day))
                .map(ApplicationWindow::closesOn)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    private static LocalDate nextDay(
            LocalDate day, List<ApplicationWindow> windows, Collection<List<ApplicationWindow>> scopes) {
        return windows.stream()
                .map(ApplicationWindow::opensOn)
                .filter(opens -> opens.isAfter(day) && isOpen(opens, scopes))
                .min(Comparator.naturalOrder())
                .orElse(null);
    }
}
