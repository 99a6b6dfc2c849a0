package uk.learningoffer.licence.outlook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import uk.learningoffer.application.bulk.BulkOutlook.Effect;
import uk.learningoffer.application.bulk.BulkOutlook.Kind;
import uk.learningoffer.licence.stock.Pool;
import uk.learningoffer.licence.stock.PoolChoice;

/** Pools as they would be after each of several approvals, by the rules of {@link PoolChoice}. */
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
        private final UUID id;
        private final String name;
        private final int breadth;
        private final Set<UUID> courses;
        private final String platform;
        private final List<UUID> joined = new ArrayList<>();
        private int free;

        /** @param courses none for a pool that serves every course of its platform */
        Pool(UUID id, String name, int breadth, Set<UUID> courses, String platform, int free) {
            this.id = id;
            this.name = name;
            this.breadth = breadth;
            this.courses = courses;
            this.platform = platform;
            this.free = free;
        }

        private boolean serves(Wanted wanted) {
            return courses.isEmpty() ? platform.equals(wanted.platform()) : courses.contains(wanted.course());
        }

        UUID id() {
            return id;
        }

        /** The applications that join its waiting list, in their order. */
        List<UUID> joined() {
            return joined;
        }

        private Effect give(Wanted wanted) {
            if (free > 0) {
                free--;
                return new Effect(Kind.LICENCE, name, null, null);
            }
            joined.add(wanted.application());
            return new Effect(Kind.WAITING_LIST, name, null, null);
        }
    }

    /** Those whose waiting lists grow. */
    List<Pool> withNewcomers() {
        return pools.stream().filter(pool -> !pool.joined.isEmpty()).toList();
    }

    Effect approve(Wanted wanted) {
        if (wanted.held()) {
            return Effect.nothing("This person holds a licence for this course already.");
        }
        return pools.stream()
                .filter(pool -> pool.serves(wanted))
                .min(Comparator.comparing((Pool pool) -> pool.breadth).thenComparing(pool -> pool.free <= 0))
                .map(pool -> pool.give(wanted))
                .orElseGet(() -> Effect.nothing("No pool of licences covers this course yet."));
    }
}
