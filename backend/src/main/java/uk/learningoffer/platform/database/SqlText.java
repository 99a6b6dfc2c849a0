package uk.learningoffer.platform.database;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A statement with named parameters (:name), worked out once: keep it in a constant. Comments may not name any. */
public final class SqlText {
    // A colon in quotes or in a cast (::) names nothing.
    private static final Pattern PARAMETER = Pattern.compile("'(?:[^']|'')*'|::|:([A-Za-z]\\w*)|\\?");

    private final String sql;
    private final List<String> names = new ArrayList<>();

    private SqlText(String text) {
        this.sql = PARAMETER.matcher(text).replaceAll(found -> {
            if (found.group().equals("?")) {
                return "??";
            }
            if (found.group(1) == null) {
                return Matcher.quoteReplacement(found.group());
            }
            names.add(found.group(1));
            return "?";
        });
    }

    public static SqlText of(String text) {
        return new SqlText(text);
    }

    /** As the driver takes it, with a question mark for each mention of a parameter. */
    String sql() {
        return sql;
    }

    List<String> names() {
        return names;
    }
}
