package uk.learningoffer.application.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.TestProfile;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import uk.learningoffer.notification.TimeToUndo;
import uk.learningoffer.testsupport.ApiTest;
import uk.learningoffer.testsupport.InvariantsHold;
import uk.learningoffer.testsupport.People.Somebody;
import uk.learningoffer.testsupport.Race;

/**
 * R5: random sequences of everything that eight people can try, against the service and against a model of it: after each
 * step the two agree on what was allowed, where each case stands, who has it, who holds a licence and who waits. Run
 * more of them with {@code -Dcase.sequences=2000}, others with {@code -Dcase.seed=7}.
 */
@ApiTest
@TestProfile(TimeToUndo.class)
class CaseSequencesTest {
    private static final int SEQUENCES = Integer.getInteger("case.sequences", 80);
    private static final long SEED = Long.getLong("case.seed", 20261125);
    private static final int STEPS = 30;

    private final Map<CaseActor, Somebody> staff = new EnumMap<>(CaseActor.class);

    @Test
    void the_service_and_the_specification_agree_after_every_step() throws Exception {
        for (var actor : CaseActor.values()) {
            if (actor.isStaff()) {
                staff.put(actor, actor.somebody());
            }
        }
        var left = new AtomicInteger(SEQUENCES);
        Race.of(2, () -> {
            for (var number = left.decrementAndGet(); number >= 0; number = left.decrementAndGet()) {
                agree(SEED + number);
            }
            return null;
        });
    }

    private void agree(long seed) throws Exception {
        var steps = new Random(seed).longs(STEPS).boxed().toList();
        var fault = CaseSequence.fault(staff, steps);
        assertThat(fault == null ? null : "%n%s".formatted(shortened(steps, fault)))
                .as("seed %d", seed)
                .isNull();
        assertThat(InvariantsHold.violations()).as("seed %d", seed).isEmpty();
    }

    /** Leaves out every step that the fault does not need. */
    private String shortened(List<Long> steps, String fault) throws Exception {
        var needed = new ArrayList<>(steps);
        var shortest = fault;
        for (var index = steps.size() - 1; index >= 0; index--) {
            var fewer = new ArrayList<>(needed);
            fewer.remove(index);
            var again = CaseSequence.fault(staff, fewer);
            if (again != null) {
                needed = fewer;
                shortest = again;
            }
        }
        return shortest;
    }
}
