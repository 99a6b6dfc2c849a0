package uk.learningoffer.library.course;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What somebody typed, made safe to search with.
 *
 * @param text without control characters, spaces single; empty for nothing
 * @param tail the last word, if it may be half typed; else empty
 */
public record SearchWords(String text, String tail) {
    // Lone surrogates and NUL cannot be sent to the database; the rest of these never help a search.
    private static final Pattern NOISE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}\\p{Z}]+");
    // Hundreds of minus signs that leave nothing out are more than the database's parser takes.
    private static final Pattern IDLE_MINUS = Pattern.compile("-+(?=-)|-(?![\\p{L}\\p{N}\"])");
    private static final Pattern LAST_WORD = Pattern.compile("[\\p{L}\\p{N}]{2,40}$");
    private static final Pattern NOT_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int LONGEST = 1000;

    public static SearchWords of(String typed) {
        if (typed == null) {
            return new SearchWords("", "");
        }
        var noiseless =
                NOISE.matcher(Normalizer.normalize(typed, Normalizer.Form.NFKC)).replaceAll(" ");
        var text = IDLE_MINUS.matcher(noiseless).replaceAll(" ").strip();
        text = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        var last = LAST_WORD.matcher(text);
        var open = !typed.isEmpty() && !Character.isWhitespace(typed.charAt(typed.length() - 1));
        return new SearchWords(text, open && last.find() ? last.group() : "");
    }

    public boolean isEmpty() {
        return text.isEmpty();
    }

    /** Lower case letters and digits only, for counting the same search once; at most 100 characters. */
    public String normal() {
        var normal =
                NOT_WORDS.matcher(text.toLowerCase(Locale.UK)).replaceAll(" ").strip();
        return normal.length() > 100 ? normal.substring(0, 100).strip() : normal;
    }
}
