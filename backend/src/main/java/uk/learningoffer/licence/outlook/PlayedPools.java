package uk.learningoffer.licence.outlook;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import uk.learningoffer.application.bulk.BulkOutlook.Effect;
import uk.learningoffer.application.bulk.BulkOutlook.Kind;
import uk.learningoffer.licence.stock.Pool;
import uk.learningoffer.licence.stock.PoolChoice;

/** Pools as they would be after each of several approvals, by the rules of {@link PoolChoice} and the waiting list. */
final class PlayedPools {
    private final List<Pool> pools;

    /** @param pools oldest first */
    PlayedPools(List<Pool> pools) {
        this.pools = pools;
    }

    /**
     * @param platform in lower case; null where it is not known
     * @param held whether the person holds a licence for the course already
     */
    record Wanted(UUID application, UUID course, String platform, boolean held) {
        static Wanted of(UUID application, UUID course, String platform, boolean held) {
            return new Wanted(application, course, platform == null ? null : platform.toLowerCase(Locale.ROOT), held);
        }
    }

    static final class Pool {
        private final String name;
        private final int breadth;
        private final Set<UUID> courses;
        private final String platform;
        private int waiting;
        private int free;

        /** @param courses none for a pool that serves every course of its platform */
        Pool(String name, int breadth, Set<UUID> courses, String platform, int waiting, int free) {
            this.name = name;
            this.breadth = breadth;
            this.courses = courses;
            this.platform = platform;
            this.waiting = waiting;
            this.free = free;
        }

        private boolean serves(Wanted wanted) {
            return courses.isEmpty() ? platform.equals(wanted.platform()) : courses.contains(wanted.course());
        }

        private Effect give() {
            if (free > 0) {
                free--;
                return new Effect(Kind.LICENCE, name, null, null);
            }
            waiting++;
            return new Effect(Kind.WAITING_LIST, name, waiting, null);
        }
    }

    Effect approve(Wanted wanted) {
        if (wanted.held()) {
            return Effect.nothing("This person holds a licence for this course already.");
        }
        return pools.stream()
                .filter(pool -> pool.serves(wanted))
                .min(Comparator.comparing((Pool pool) -> pool.breadth).thenComparing(pool -> pool.free <= 0))
                .map(Pool::give)
                .orElseGet(() -> Effect.nothing("No pool of licences covers this course yet."));
    }
}
