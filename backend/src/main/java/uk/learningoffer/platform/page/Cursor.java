package uk.learningoffer.platform.page;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import uk.learningoffer.platform.problem.Problems;

/**
 * A place in a list: the sort key of the last row seen, opaque to callers and good only for the list that gave it.
 *
 * @param list names the list and its order, so that a cursor of another one is refused
 */
public record Cursor(String list, List<String> key) {
    private static final String SEPARATOR = "\u001f";
    private static final Pattern DECIMAL = Pattern.compile("-?\\d{1,12}([.]\\d{1,6})?");

    public static Cursor of(String list, Object... key) {
        return new Cursor(list, Arrays.stream(key).map(String::valueOf).toList());
    }

    /** @return null for a first page; a cursor we did not give, or gave for another list, is a problem */
    public static Cursor read(String encoded, String list, int parts) {
        if (encoded == null || encoded.isBlank()) {
            return null;
        }
        try {
            var text = new String(Base64.getUrlDecoder().decode(encoded), StandardCharsets.UTF_8);
            var read = List.of(text.split(SEPARATOR, -1));
            if (read.size() == parts + 1 && read.get(0).equals(list)) {
                return new Cursor(list, read.subList(1, read.size()));
            }
        } catch (IllegalArgumentException notBase64) {
            throw foreign();
        }
        throw foreign();
    }

    public String encoded() {
        var text = list + SEPARATOR + String.join(SEPARATOR, key);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    public String text(int part) {
        return key.get(part);
    }

    public Instant instant(int part) {
        try {
            return Instant.parse(text(part));
        } catch (DateTimeException broken) {
            throw foreign();
        }
    }

    public UUID uuid(int part) {
        try {
            return UUID.fromString(text(part));
        } catch (IllegalArgumentException broken) {
            throw foreign();
        }
    }

    public long number(int part) {
        try {
            return Long.parseLong(text(part));
        } catch (NumberFormatException broken) {
            throw foreign();
        }
    }

    public BigDecimal decimal(int part) {
        if (!DECIMAL.matcher(text(part)).matches()) {
            throw foreign();
        }
        return new BigDecimal(text(part));
    }

    private static RuntimeException foreign() {
        return Problems.invalid(
                "/cursor", "Use the “next” value of the page before this one, or start again without a cursor");
    }
}
