package uk.learningoffer.metrics.measure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import uk.learningoffer.platform.database.SqlText;
import uk.learningoffer.platform.database.Statements;

/** What people call the values that figures are broken down by. */
@ApplicationScoped
class Labels {
    private static final Map<String, String> SIZES = Map.of(
            "under-100000", "Under 100,000 people",
            "100000-250000", "100,000 to 250,000 people",
            "250000-500000", "250,000 to 500,000 people",
            "over-500000", "500,000 people and more");
    private static final Map<String, SqlText> NAMES = Map.of(
            "authority", SqlText.of("SELECT code, name FROM authority WHERE code = ANY(:codes)"),
            "course", SqlText.of("SELECT code, title FROM course WHERE code = ANY(:codes)"),
            "story", SqlText.of("SELECT code, need FROM user_story WHERE code = ANY(:codes)"));

    @Inject
    Statements database;

    Map<String, String> of(String dimension, Collection<String> values) {
        var labels = new HashMap<String, String>();
        values.forEach(value -> labels.put(value, word(dimension, value)));
        if (NAMES.containsKey(dimension)) {
            database.of(NAMES.get(dimension))
                    .with("codes", values)
                    .list(row -> Map.entry(row.getString(1), row.getString(2)))
                    .forEach(each -> labels.put(each.getKey(), each.getValue()));
        }
        return labels;
    }

    private static String word(String dimension, String value) {
        if (value.equals("unknown")) {
            return "Not known";
        }
        return dimension.equals("authority-size") ? SIZES.getOrDefault(value, value) : value;
    }
}
