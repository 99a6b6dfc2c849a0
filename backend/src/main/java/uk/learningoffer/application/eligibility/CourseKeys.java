package uk.learningoffer.application.eligibility;

import java.util.Locale;

/** A course as one value, whether it is in the library or named by an applicant; the database has the same rule. */
public final class CourseKeys {
    private CourseKeys() {}

    public static String ofUrl(String url) {
        return url.toLowerCase(Locale.ROOT);
    }
}
