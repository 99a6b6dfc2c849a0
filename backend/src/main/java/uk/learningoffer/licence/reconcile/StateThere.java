package uk.learningoffer.licence.reconcile;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** Where an invitation stands at the supplier, in the words that suppliers use. */
public enum StateThere {
    PENDING(Set.of("pending", "invited", "sent", "invitation sent", "not accepted", "awaiting", "not joined")),
    ACCEPTED(Set.of(
            "accepted",
            "joined",
            "active",
            "activated",
            "allocated",
            "enrolled",
            "registered",
            "in progress",
            "started",
            "complete",
            "completed")),
    EXPIRED(Set.of("expired", "lapsed")),
    REMOVED(Set.of("removed", "deallocated", "de-allocated", "revoked", "cancelled", "left", "unenrolled"));

    private final Set<String> words;

    StateThere(Set<String> words) {
        this.words = words;
    }

    static Optional<StateThere> of(String word) {
        return Arrays.stream(values())
                .filter(state -> state.words.contains(word))
                .findFirst();
    }
}
