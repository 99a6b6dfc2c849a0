package uk.learningoffer.library.story;

import java.util.regex.Pattern;

/** A need as a sentence. */
final class StorySentence {
    // Initials are spoken letter by letter: an HR lead, an IT manager, but a UX designer.
    private static final Pattern INITIALS_AFTER_AN = Pattern.compile("[AEFHILMNORSX][A-Z0-9]*\\b.*");
    private static final Pattern VOWEL = Pattern.compile("(?i)[aeio].*|un[^i].*|up.*");

    private StorySentence() {}

    static String of(String role, String need, String goal) {
        return "As %s %s, I need %s, so that %s.".formatted(article(role), role, need, goal);
    }

    static String article(String role) {
        return INITIALS_AFTER_AN.matcher(role).matches() || VOWEL.matcher(role).matches() ? "an" : "a";
    }
}
