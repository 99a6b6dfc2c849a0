package uk.learningoffer.authority;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import uk.learningoffer.platform.problem.Problems;

/** A work e-mail address, in the one spelling we keep: trimmed and lower case. */
public record EmailAddress(String value) {
    /** What to say where an address cannot be read. */
    public static final String HOW = "Enter an e-mail address in the correct format, like name@council.gov.uk";

    // Deliberately narrower than RFC 5322: no quoted parts, no addresses without a dot, only ASCII domains.
    private static final Pattern SHAPE = Pattern.compile(
            "[a-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]");
    private static final int LONGEST = 254;

    /** @param pointer the field to blame if this is no e-mail address */
    public static EmailAddress of(String text, String pointer) {
        if (text == null || text.isBlank()) {
            throw Problems.invalid(pointer, "Enter your work e-mail address");
        }
        if (text.toLowerCase(Locale.ROOT).contains("xn--")) {
            // Letters of other scripts look like ours: no council's address has any.
            throw Problems.invalid(pointer, "Enter an address whose ending has only the letters a to z");
        }
        return read(text).orElseThrow(() -> Problems.invalid(pointer, HOW));
    }

    /** Nothing where this is no e-mail address, or one whose domain only looks like one of ours. */
    public static Optional<EmailAddress> read(String text) {
        var normal = text.strip().toLowerCase(Locale.ROOT);
        var disguised = normal.contains("@xn--") || normal.contains(".xn--");
        return normal.length() <= LONGEST && SHAPE.matcher(normal).matches() && !disguised
                ? Optional.of(new EmailAddress(normal))
                : Optional.empty();
    }

    public String domain() {
        return value.substring(value.lastIndexOf('@') + 1);
    }

    /** {@code a.b.gov.uk, b.gov.uk, gov.uk}: what the address is at, nearest first, on dot boundaries. */
    List<String> domainAndParents() {
        var domains = new ArrayList<String>();
        for (var domain = domain(); domain.contains("."); domain = domain.substring(domain.indexOf('.') + 1)) {
            domains.add(domain);
        }
        return domains;
    }

    /** {@code a•••@council.gov.uk}, to show which address was meant without showing it. */
    public String masked() {
        return value.charAt(0) + "•••@" + domain();
    }
}
