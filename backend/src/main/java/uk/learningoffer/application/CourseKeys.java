package uk.learningoffer.application;

import java.util.Locale;

/** A course as one value, whether it is in the library or named by an applicant; the database has the same rule. */
final class CourseKeys {
    private CourseKeys() {}

    static String ofUrl(String url) {
        return url.toLowerCase(Locale.ROOT);
    }
}
