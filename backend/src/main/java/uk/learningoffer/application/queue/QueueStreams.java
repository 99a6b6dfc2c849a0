package uk.learningoffer.application.queue;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.learningoffer.application.record.ApplicationStatus;

/**
 * Reads a page as the merge of streams that an index holds in order already: one for each status and each value of what
 * the list is narrowed to. From each stream at most a page is read, so that the hundredth page costs what the first does.
 */
record QueueStreams(ListFilters filters, ListOrder order) {
    private static final String SELECT = "SELECT a.id, a.submitted_at FROM application a ";

    /** One stream: the statement reads it as it is. */
    boolean isOne() {
        return statuses().size() == 1
                && filters.key().isEmpty()
                && !filters.words().isFound();
    }

    /** The ids of the page. */
    String ids() {
        if (!filters.words().isFound()) {
            return stream(filters.key().orElse(null));
        }
        var rest = filters.besides(null);
        var named = SELECT + "WHERE " + statusCondition() + " AND "
                + filters.words().namedCondition() + " AND " + rest + end();
        var ofCourses = inOrder(lateral("SELECT unnest(CAST(:foundCourses AS uuid[]))", "a.course_id", rest));
        return "SELECT a.id FROM ((" + named + ") UNION (" + ofCourses + ")) a" + end();
    }

    private String stream(ListKey key) {
        var rest = filters.besides(key) + " AND " + filters.words().condition();
        return key == null ? inOrder(plain(rest)) : merged(key, rest);
    }

    private String merged(ListKey key, String rest) {
        // Literals: of a parameter the planner takes every outcome to be as common as the others, and then reads the
        // whole queue for a rare one.
        return key == ListKey.OUTCOME
                ? inOrder(key.chosen(filters.query()).stream()
                        .distinct()
                        .flatMap(outcome -> plain("a.rule_outcome = '" + outcome + "' AND " + rest)))
                : inOrder(lateral(key.source(), key.column(), rest));
    }

    private Stream<String> plain(String conditions) {
        return statuses().stream()
                .map(status -> SELECT + "WHERE a.status = '" + status + "' AND " + conditions + end());
    }

    private Stream<String> lateral(String source, String column, String conditions) {
        return plain(column + " = k.key AND " + conditions)
                .map(each -> "SELECT a.* FROM (" + source + ") k (key) CROSS JOIN LATERAL (" + each + ") a" + end());
    }

    private String inOrder(Stream<String> streams) {
        return streams.collect(Collectors.joining(") UNION ALL (", "SELECT a.id, a.submitted_at FROM ((", ")) a"))
                + end();
    }

    private String statusCondition() {
        return "a.status IN (" + ListFilters.statusList(statuses()) + ")";
    }

    private String end() {
        return order.orderBy() + " LIMIT :rows";
    }

    /** A draft was sent by nobody, so it is in no list of others. */
    private List<ApplicationStatus> statuses() {
        var chosen = filters.query().statuses.isEmpty()
                ? Arrays.stream(ApplicationStatus.values())
                : filters.query().statuses.stream().distinct();
        return chosen.filter(status -> status != ApplicationStatus.DRAFT
                        || !filters.query().statuses.isEmpty())
                .toList();
    }
}
