package uk.learningoffer.application.team;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.InstantSource;
import java.util.UUID;
import java.util.function.IntSupplier;
import org.jboss.logging.Logger;
import uk.learningoffer.platform.clock.LondonDays;
import uk.learningoffer.platform.job.JobRuns;

/**
 * What time does to teams and invitations. Work is found by state, so it can be late, run twice or run on several
 * replicas.
 */
@ApplicationScoped
class TeamTicker {
    private static final Logger LOG = Logger.getLogger(TeamTicker.class);
    private static final int BATCH = 100;
    private static final Duration REMEMBERED = Duration.ofDays(30);

    @Inject
    TeamRepository teams;

    @Inject
    TeamSending sending;

    @Inject
    InvitationRepository invitations;

    @Inject
    JobRuns runs;

    @Inject
    InstantSource clock;

    @Scheduled(every = "${learning-offer.application.tick}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void tick() {
        run("send-teams", this::sendTeams);
        run("expire-invitations", this::expireInvitations);
        run("forget-invitations", this::forgetInvitations);
    }

    /** Sends who has confirmed of each team that has waited long enough. @return how many teams */
    int sendTeams() {
        var due = QuarkusTransaction.requiringNew().call(() -> teams.due(clock.instant(), BATCH));
        return due.stream().mapToInt(this::send).sum();
    }

    private int send(UUID id) {
        try {
            return QuarkusTransaction.requiringNew().call(() -> {
                var team = teams.claim(id);
                team.ifPresent(sending::send);
                return team.isPresent() ? 1 : 0;
            });
        } catch (RuntimeException failed) {
            // The other teams go on; this one is due again at the next tick.
            LOG.errorf(failed, "Team %s could not be sent", id);
            return 0;
        }
    }

    int expireInvitations() {
        var all = 0;
        for (var expired = BATCH; expired == BATCH; all += expired) {
            expired = QuarkusTransaction.requiringNew()
                    .call(() -> invitations.expire(clock.instant(), BATCH).size());
        }
        return all;
    }

    int forgetInvitations() {
        return QuarkusTransaction.requiringNew()
                .call(() -> invitations.forget(clock.instant().minus(REMEMBERED)));
    }

    private void run(String job, IntSupplier work) {
        var started = clock.instant();
        var affected = work.getAsInt();
        runs.record(job, LondonDays.startOf(LondonDays.of(started)), started, clock.instant(), affected);
    }
}
