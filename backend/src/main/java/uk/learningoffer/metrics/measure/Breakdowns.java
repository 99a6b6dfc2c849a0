package uk.learningoffer.metrics.measure;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Along what measures can be broken down. Never a person: figures name nobody. */
final class Breakdowns {
    static final List<String> OF_AUTHORITIES = List.of("nation", "region", "authority-type", "authority-size");
    static final List<String> OF_CASES = Stream.concat(
                    OF_AUTHORITIES.stream(),
                    Stream.of("authority", "platform", "course", "story", "role-group", "cost-class"))
            .toList();
    static final List<String> OF_DECISIONS =
            Stream.concat(OF_CASES.stream(), Stream.of("reason")).toList();
    static final List<String> OF_NEEDS = List.of("role-group");
    static final List<String> OF_COURSES = List.of("platform", "course");
    static final List<String> OF_POOLS = List.of("pool");
    static final List<String> OF_PURCHASES = List.of("purchase");

    /** What single purchases brought tells of few people, and what they cost is between us and the supplier. */
    static final Set<String> OF_STAFF = Set.of("pool", "purchase");

    private Breakdowns() {}
}
