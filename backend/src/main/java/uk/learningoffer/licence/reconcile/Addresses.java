package uk.learningoffer.licence.reconcile;

import java.util.Locale;
import java.util.regex.Pattern;

/** E-mail addresses as suppliers write them. */
final class Addresses {
    private static final Pattern ADDRESS = Pattern.compile("[^\\s@,;<>\"]{1,64}@[^\\s@,;<>\"]+\\.[^\\s@,;<>\"]{2,}");
    private static final int LONGEST = 254;

    private Addresses() {}

    static boolean isOne(String cell) {
        var text = normal(cell);
        return text.length() <= LONGEST && ADDRESS.matcher(text).matches();
    }

    static String normal(String cell) {
        return cell.strip().replaceFirst("^(?i)mailto:", "").toLowerCase(Locale.ROOT);
    }
}
