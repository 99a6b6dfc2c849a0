package uk.learningoffer.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** R2: as many people as licences, some of whose callers hang up: in the end everybody has one, and nobody two. */
class EverybodyPlacedIT {
    private static final int CLIENTS = 64;
    private static final int HANG_UP_IN_100 = 10;
    private static final long SEED = 20261125;
    private final Deployment deployment = Deployment.get();
    private final Facts facts = new Facts(deployment.database);

    @Test
    void everybody_gets_a_licence_while_there_are_enough() throws Exception {
        var many = Scale.of(200, 2_000);
        var course = facts.courses(1, many).get(0);
        var applications = facts.submitted(facts.people(many), course);
        var reviewer = new Caller(deployment, facts.reviewer());
        var random = new Random(SEED);
        var hangUps = 0;
        var clients = Executors.newFixedThreadPool(CLIENTS);
        for (var application : applications) {
            if (random.nextInt(100) < HANG_UP_IN_100) {
                hangUps++;
                var after = random.nextInt(40);
                var replica = deployment.replica(random.nextInt(2));
                clients.submit(() -> reviewer.hangUp(
                        replica,
                        "POST",
                        "/api/v1/applications/" + application + "/approval",
                        "0",
                        "approve-" + application,
                        "{}",
                        after));
            }
            clients.submit(() -> LastLicenceIT.approve(reviewer, application));
        }
        clients.shutdown();
        assertThat(clients.awaitTermination(15, TimeUnit.MINUTES)).isTrue();
        assertThat(deployment.database.<String>value("""
                SELECT available || ' free, ' || held || ' held, ' || waiting || ' waiting, '
                    || (SELECT count(DISTINCT person_id) FROM allocation WHERE pool_id = p.id AND status = 'ISSUED') || ' people'
                FROM licence_pool p WHERE id = ?""", course))
                .isEqualTo("0 free, %d held, 0 waiting, %d people".formatted(many, many));
        assertThat(deployment.database.violations()).isEmpty();
        Scale.say("%d people for %d licences, %d callers hung up: everybody has one", many, many, hangUps);
    }
}
