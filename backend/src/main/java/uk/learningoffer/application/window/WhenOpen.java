package uk.learningoffer.application.window;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.UUID;

/** When applications for a course are taken. */
@ApplicationScoped
public class WhenOpen {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    @Inject
    WindowTable windows;

    @Inject
    CoursePlatforms platforms;

    /** @return null where they may always be sent */
    public Opening on(LocalDate day, UUID courseId, String namedUrl) {
        return Openings.on(day, windows.deciding(courseId, courseId == null ? platforms.platformOf(namedUrl) : null));
    }

    public static String sentence(Opening opening) {
        if (opening == null) {
            return "You can apply at any time.";
        }
        if (opening.open()) {
            return opening.closesOn() == null
                    ? "Applications are open."
                    : "Applications are open until the end of " + inWords(opening.closesOn()) + ".";
        }
        return opening.opensOn() == null
                ? "Applications are closed, and no day is set yet on which they open."
                : "Applications are closed. They open on " + inWords(opening.opensOn()) + ".";
    }

    static String inWords(LocalDate day) {
        return DAY.format(day);
    }
}
