package uk.learningoffer.platform.reference;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.Session;
import uk.learningoffer.platform.csv.Csv;

/** Reads the facts that come with the product, and remembers which are loaded: what an editor removed or changed stays so. */
@ApplicationScoped
public class ReferenceFacts {
    private static final int MINUTES_TO_WAIT = 5;

    @Inject
    Session database;

    @Inject
    InstantSource clock;

    /** Rows of {@code reference/<file>} whose key was never loaded; from now on they count as loaded. */
    public List<Map<String, String>> take(String file, Function<Map<String, String>, String> keyOf) {
        takeTurns();
        var known = known(file);
        var fresh = new ArrayList<Map<String, String>>();
        try (var rows = Csv.read(open(file))) {
            rows.filter(row -> !known.contains(keyOf.apply(row))).forEach(fresh::add);
        }
        remember(file, fresh.stream().map(keyOf).toList());
        return fresh;
    }

    /** Replicas that start together load one after the other. Asked again and again: no statement may wait for long. */
    private void takeTurns() {
        for (var tries = MINUTES_TO_WAIT * 60 * 5; !isOurTurn(); tries--) {
            if (tries == 0) {
                throw new IllegalStateException("Another replica has been loading reference facts for too long");
            }
            LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
        }
    }

    /** Until the end of the transaction. */
    private boolean isOurTurn() {
        return database.createNativeQuery(
                        "SELECT pg_try_advisory_xact_lock(hashtext('reference-facts'))", Boolean.class)
                .getSingleResult();
    }

    /** The values of a cell that holds several. */
    public static List<String> list(String cell) {
        return cell == null || cell.isBlank() ? List.of() : List.of(cell.split("\\|"));
    }

    /** @return null for an empty cell */
    public static <T> T optional(String cell, Function<String, T> parse) {
        return cell == null || cell.isBlank() ? null : parse.apply(cell);
    }

    private Set<String> known(String kind) {
        return database.createNativeQuery("SELECT key FROM reference_fact WHERE kind = :kind", String.class)
                .setParameter("kind", kind)
                .getResultStream()
                .collect(Collectors.toSet());
    }

    private void remember(String kind, List<String> keys) {
        for (var key : keys) {
            database.createNativeMutationQuery("INSERT INTO reference_fact VALUES (:kind, :key, :now)")
                    .setParameter("kind", kind)
                    .setParameter("key", key)
                    .setParameter("now", clock.instant())
                    .executeUpdate();
        }
    }

    private static InputStreamReader open(String file) {
        var stream = Thread.currentThread().getContextClassLoader().getResourceAsStream("reference/" + file);
        return new InputStreamReader(stream, StandardCharsets.UTF_8);
    }
}
