package uk.learningoffer.notification;

import java.util.regex.Pattern;

/** The first line of a message. */
final class Greeting {
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{M}][\\p{L}\\p{M}' .’-]{0,98}");

    private Greeting() {}

    /** By name only where it looks like one: a message never starts with what somebody else made up. */
    static String to(String name) {
        return isName(name) ? "Hello " + name + "," : "Hello,";
    }

    /** Somebody else's name in a message, or other words where it does not look like one. */
    static String name(String name, String otherwise) {
        return isName(name) ? name : otherwise;
    }

    private static boolean isName(String name) {
        return name != null && NAME.matcher(name).matches();
    }
}
