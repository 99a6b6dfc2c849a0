package uk.learningoffer.notification;

import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Words that people gave us, made fit for a message: they cannot add a header, a link or a part of its layout. */
final class PlainWords {
    private static final String WORD_JOINER = "\u2060";
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}\\s]+");
    private static final Pattern UNSEEN_BUT_LINES = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}&&[^\n]]+");
    private static final Pattern ADDRESS_DOT = Pattern.compile("(?<=[\\p{L}\\p{N}])\\.(?=\\p{L}{2})");

    private PlainWords() {}

    /** One line, in which no mail program finds an address to make a link of. Quoted words keep their lines. */
    static String harmless(String words) {
        return words.startsWith(QUOTE) ? withoutLinks(words) : withoutLinks(line(words));
    }

    static final String QUOTE = "> ";

    static String line(String words) {
        return UNSEEN.matcher(words).replaceAll(" ").strip();
    }

    /** As a quotation of however many lines. */
    static String quoted(String words) {
        var clean = UNSEEN_BUT_LINES.matcher(words.replace("\r\n", "\n")).replaceAll(" ");
        return clean.strip().lines().map(each -> QUOTE + each.strip()).collect(Collectors.joining("\n"));
    }

    private static String withoutLinks(String words) {
        var apart = words.replace("://", ":" + WORD_JOINER + "/" + WORD_JOINER + "/")
                .replace("@", WORD_JOINER + "@");
        return ADDRESS_DOT.matcher(apart).replaceAll("." + WORD_JOINER);
    }
}
