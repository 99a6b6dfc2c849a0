package uk.learningoffer.library.course;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;

/** Addresses of courses: theirs at the platform, and ours. */
record CourseAddress(String page) {
    /** What two spellings of one page's address may differ in; the function {@code course_page} says the same. */
    private static final String SPELLING = "^https?://(www[.])?|/*([?#].*)?$";

    /** Without what two spellings of one page differ in; empty for a home page, which many courses may share. */
    static CourseAddress of(String url) {
        var page = url.replaceAll(SPELLING, "").toLowerCase(Locale.UK);
        return new CourseAddress(page.contains("/") ? page : "");
    }

    /** {@code An Introduction: UX} becomes {@code an-introduction-ux}. */
    static String slug(String title) {
        var plain = Normalizer.normalize(title, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.UK);
        var slug = plain.replaceAll("[’']", "").replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        var cut = slug.length() > 100 ? slug.substring(0, 100).replaceAll("-[^-]*$", "") : slug;
        return cut.isEmpty() ? "course" : cut;
    }

    /** The first that nobody has of {@code slug}, {@code slug-2}, {@code slug-3} and so on. */
    static String free(String slug, Set<String> taken) {
        return IntStream.iterate(1, number -> number + 1)
                .mapToObj(number -> number == 1 ? slug : slug + "-" + number)
                .filter(free -> !taken.contains(free))
                .findFirst()
                .orElseThrow();
    }
}
