package uk.learningoffer.licence.timed;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import uk.learningoffer.application.applying.Withdrawing;
import uk.learningoffer.licence.stock.WaitingPolicy;
import uk.learningoffer.testsupport.ApiTest;
import uk.learningoffer.testsupport.InvariantsHold;

/** R5: whatever happens to a pool at the same time and in whichever order, its numbers are right and nobody is forgotten. */
@ApiTest
class InterleavingTest {
    private static final int SEQUENCES = 300;
    private static final int THREADS = 8;
    private static final int SEQUENCES_OF_A_POOL = 25;
    private static final long SEED = 20261123;

    @Inject
    Chain chain;

    @Inject
    Withdrawing withdrawing;

    @Test
    void after_every_sequence_of_moves_the_numbers_are_right_and_nobody_waits_for_a_free_licence() throws Exception {
        var random = new Random(SEED);
        var people = Rows.peopleWithoutAddress(THREADS * SEQUENCES_OF_A_POOL);
        try (var racers = new Racers(THREADS)) {
            for (var sequence = 0; sequence < SEQUENCES; sequence += SEQUENCES_OF_A_POOL) {
                var course = Rows.course();
                var pool = Rows.pool(course);
                var undecided = new ArrayDeque<>(Rows.approved(people, course));
                for (var part = 0; part < SEQUENCES_OF_A_POOL; part++) {
                    var ends = racers.race(moves(random, pool, undecided));
                    assertThat(ends)
                            .as("seed %d, sequence %d", SEED, sequence + part)
                            .containsOnlyNulls();
                }
                Rows.withdrawn(undecided.toArray(UUID[]::new));
                assertRight(sequence);
            }
        }
    }

    private void assertRight(int sequence) throws SQLException {
        assertThat(InvariantsHold.violations())
                .as("seed %d, until sequence %d", SEED, sequence + SEQUENCES_OF_A_POOL)
                .isEmpty();
    }

    private List<Callable<Object>> moves(Random random, UUID pool, Queue<UUID> undecided) {
        var held = new ArrayDeque<UUID>(Rows.list(
                "SELECT id FROM allocation WHERE pool_id = ? AND status IN ('RESERVED', 'ISSUED') ORDER BY id", pool));
        var waiting = new ArrayDeque<UUID>(Rows.list(
                "SELECT application_id FROM waiting_entry WHERE pool_id = ? AND left_at IS NULL ORDER BY joined_at",
                pool));
        return IntStream.range(0, THREADS)
                .mapToObj(thread -> move(random, pool, undecided, held, waiting))
                .toList();
    }

    private Callable<Object> move(
            Random random, UUID pool, Queue<UUID> undecided, Queue<UUID> held, Queue<UUID> waiting) {
        var die = random.nextInt(14);
        if (die < 4) {
            var application = undecided.remove();
            return () -> chain.approve(application);
        }
        if (die < 6 && !held.isEmpty()) {
            return endOf(held.remove(), random.nextBoolean());
        }
        if (die < 8 && !waiting.isEmpty()) {
            var application = waiting.remove();
            return () -> withdrawing.unlessServed(application);
        }
        if (die < 9 && !held.isEmpty()) {
            Rows.change(
                    "UPDATE allocation SET activate_by = '2025-01-01', answer_by = answer_by - 4000 WHERE id = ?",
                    held.remove());
            return () ->
                    chain.lapse(pool, LocalDate.of(2025, 1, 2)) + chain.lapseOffers(pool, LocalDate.of(2025, 1, 2));
        }
        if (die < 11 && !waiting.isEmpty()) {
            var application = waiting.remove();
            // Whoever waited that long is asked when their turn comes.
            Rows.change(
                    "UPDATE waiting_entry SET joined_at = joined_at - interval '40 days' WHERE application_id = ?",
                    application);
            return random.nextBoolean() ? () -> chain.front(pool, application) : () -> application;
        }
        if (die < 12) {
            var policy = WaitingPolicy.values()[random.nextInt(WaitingPolicy.values().length)];
            return () -> chain.follow(pool, policy);
        }
        return () -> chain.topUp(pool, 1);
    }

    private Callable<Object> endOf(UUID allocation, boolean yes) {
        var offered = "RESERVED".equals(Rows.value("SELECT status FROM allocation WHERE id = ?", allocation));
        return offered ? () -> chain.answer(allocation, yes) : () -> chain.giveBack(allocation);
    }
}
