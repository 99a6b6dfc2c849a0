package uk.learningoffer.application.queue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import uk.learningoffer.application.record.ApplicationStatus;
import uk.learningoffer.application.record.SqlConditions;

/** What a query narrows a list to, as conditions on {@code application a}. */
record ListFilters(ApplicationQuery query, WordsFound words, SqlConditions base) {

    static ListFilters of(ApplicationQuery query, WordsFound words, SqlConditions base) {
        for (var key : ListKey.values()) {
            if (!key.chosen(query).isEmpty()) {
                base.texts(key.parameter(), key.chosen(query));
            }
        }
        if (query.team != null) {
            base.and("a.team_id = :team").with(statement -> statement.with("team", query.team));
        }
        words.bind(base);
        return new ListFilters(query, words, base);
    }

    /** The one to read by, if the list is narrowed to one. */
    Optional<ListKey> key() {
        return chosen().stream().findFirst();
    }

    /** Everything asked for. */
    String all() {
        return and(statuses(), words.condition(), keysBut(null));
    }

    /** Everything but the status, the words and the key, which the caller of this reads by. */
    String besides(ListKey key) {
        return keysBut(key);
    }

    String statuses() {
        // Literals, not parameters: a partial index serves only a condition that is known when the plan is made.
        return query.statuses.isEmpty() ? "true" : "a.status IN (" + statusList(query.statuses) + ")";
    }

    static String statusList(List<ApplicationStatus> statuses) {
        return statuses.stream().map(status -> "'" + status.name() + "'").collect(Collectors.joining(", "));
    }

    private String keysBut(ListKey key) {
        var others = chosen().stream().filter(each -> each != key).map(ListKey::condition);
        return others.reduce(base.text(), (one, other) -> one + " AND " + other);
    }

    private List<ListKey> chosen() {
        return Arrays.stream(ListKey.values())
                .filter(key -> !key.chosen(query).isEmpty())
                .toList();
    }

    private static String and(String... conditions) {
        return String.join(" AND ", conditions);
    }
}
