package uk.learningoffer.proof;

import org.junit.jupiter.api.Test;

/** R9, R10, S38: the database is stopped, crashes and freezes under load; the replicas go on by themselves. */
class DatabaseAwayIT {
    private static final int FREEZE_MILLIS = 4_000;
    private final Deployment deployment = Deployment.get();

    @Test
    void nothing_is_lost_while_the_database_is_away() throws Exception {
        var times = Scale.of(1, 20);
        var load = new Load(deployment);
        for (var time = 0; time < times; time++) {
            Pause.millis(2_000);
            deployment.database.crash();
            deployment.database.start();
            Pause.millis(2_000);
            deployment.database.stop();
            deployment.database.start();
            Pause.millis(2_000);
            deployment.database.freeze();
            Pause.millis(FREEZE_MILLIS);
            deployment.database.thaw();
        }
        Pause.millis(2_000);
        load.stop();
        // A mail is noted as sent in a transaction that the database may not have taken.
        new Afterwards(deployment, load).holds(3 * times * 2);
        Scale.say(
                "%d crashes, %d stops and %d freezes of the database under load: %d applications, %d approvals; none lost",
                times, times, times, load.applied.size(), load.approved.size());
    }
}
