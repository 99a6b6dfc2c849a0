package uk.learningoffer.licence.timed;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import uk.learningoffer.licence.stock.WaitingPolicy;

/** A waiting list as its rules say it, with nothing of the service in it. One licence is given after the other. */
final class LineModel {
    private final List<Waiter> waiting = new ArrayList<>();
    private final Map<String, Integer> given = new HashMap<>();
    private WaitingPolicy policy = WaitingPolicy.FIRST_COME;
    private int clock;
    private int free;
    final List<UUID> served = new ArrayList<>();

    private record Waiter(UUID application, String council, Object line, int tier, int since, int joined) {
        Waiter in(int otherTier) {
            return new Waiter(application, council, line, otherTier, since, joined);
        }
    }

    private LineModel copy() {
        var copy = new LineModel();
        copy.waiting.addAll(waiting);
        copy.given.putAll(given);
        copy.policy = policy;
        return copy;
    }

    /** @param team null for somebody alone */
    void join(UUID application, String council, String team) {
        var now = ++clock;
        Object line = team == null ? application : team;
        var mate = waiting.stream().filter(other -> other.line().equals(line)).findFirst();
        waiting.add(new Waiter(
                application,
                council,
                line,
                mate.map(Waiter::tier).orElse(2),
                mate.map(Waiter::since).orElse(now),
                now));
        serve();
    }

    void leave(UUID application) {
        waiting.removeIf(waiter -> waiter.application().equals(application));
    }

    void front(UUID application) {
        var now = ++clock;
        waiting.replaceAll(waiter -> waiter.application().equals(application) && waiter.tier() > 0
                ? new Waiter(application, waiter.council(), application, 0, now, waiter.joined())
                : waiter);
    }

    void follow(WaitingPolicy other) {
        policy = other;
    }

    void free(int licences) {
        free += licences;
        serve();
    }

    boolean isWaiting(UUID application) {
        return waiting.stream().anyMatch(waiter -> waiter.application().equals(application));
    }

    List<UUID> waiting() {
        return waiting.stream().map(Waiter::application).toList();
    }

    /** As it would be served, were there licences for all. */
    List<UUID> order() {
        var rest = copy();
        rest.free(waiting.size());
        return rest.served;
    }

    private void serve() {
        for (; free > 0 && !waiting.isEmpty(); free--) {
            var next = waiting.stream().min(byRule()).orElseThrow();
            waiting.remove(next);
            waiting.replaceAll(
                    waiter -> waiter.line().equals(next.line()) && waiter.tier() == 2 ? waiter.in(1) : waiter);
            given.merge(next.council(), 1, Integer::sum);
            served.add(next.application());
        }
    }

    private Comparator<Waiter> byRule() {
        return Comparator.comparingInt(Waiter::tier)
                .thenComparing(waiter -> policy == WaitingPolicy.SPREAD_FIRST && waiter.tier() == 2
                        ? given.getOrDefault(waiter.council(), 0)
                        : 0)
                .thenComparing(Waiter::since)
                .thenComparing(Waiter::joined);
    }
}
