package uk.learningoffer.authority;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What belongs to authorities, over all features: what a preview counts is what moves. */
@ApplicationScoped
class Belongings {
    @Inject
    @All
    List<FollowsAuthorities> followers;

    /** By authority, then by what it is. */
    Map<String, Map<String, Long>> counts(Collection<String> codes) {
        var counts = new TreeMap<String, Map<String, Long>>();
        for (var follower : followers) {
            var found = follower.counts(codes);
            codes.forEach(code -> counts.computeIfAbsent(code, each -> new TreeMap<>())
                    .put(follower.what(), found.getOrDefault(code, 0L)));
        }
        return counts;
    }

    int follow(String predecessor, String successor) {
        return followers.stream()
                .sorted(Comparator.comparing(FollowsAuthorities::what))
                .mapToInt(follower -> follower.follow(predecessor, successor))
                .sum();
    }
}
