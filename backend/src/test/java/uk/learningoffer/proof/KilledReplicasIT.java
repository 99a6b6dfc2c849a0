package uk.learningoffer.proof;

import java.util.Random;
import org.junit.jupiter.api.Test;

/** R6, R7 and R19: replicas are killed in the middle of their work; nothing that was answered is lost or half done. */
class KilledReplicasIT {
    private static final long SEED = 20261125;
    private static final int MAILS_IN_FLIGHT = 1;
    private final Deployment deployment = Deployment.get();

    @Test
    void a_kill_loses_nothing_and_leaves_nothing_half_done() throws Exception {
        var kills = Scale.of(2, 50);
        var random = new Random(SEED);
        var load = new Load(deployment);
        for (var kill = 0; kill < kills; kill++) {
            Pause.millis(1_500 + random.nextInt(2_000));
            var replica = deployment.replica(random.nextInt(2));
            replica.kill();
            Pause.millis(random.nextInt(1_000));
            replica.start().ready();
        }
        Pause.millis(1_000);
        load.stop();
        new Afterwards(deployment, load).holds(kills * MAILS_IN_FLIGHT);
        Scale.say(
                "%d kills under load: %d applications, %d approvals, %d returns, %d lapses; none lost, none half done",
                kills, load.applied.size(), load.approved.size(), load.returned.size(), load.overdue.size());
    }
}
