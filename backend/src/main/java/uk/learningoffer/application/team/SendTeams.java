package uk.learningoffer.application.team;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.UUID;
import uk.learningoffer.application.record.ApplicationConfig;
import uk.learningoffer.platform.job.Job;
import uk.learningoffer.platform.job.Run;
import uk.learningoffer.platform.job.TimedWork;

/** Sends who has confirmed of each team that has waited long enough. */
@ApplicationScoped
class SendTeams implements TimedWork {
    private static final int BATCH = 100;

    @Inject
    TeamRepository teams;

    @Inject
    TeamSending sending;

    @Inject
    ApplicationConfig config;

    @Inject
    InstantSource clock;

    @Override
    public Job job() {
        return new Job(
                "send-teams", "Sends the applications of teams that have waited long enough.", config.tick(), """
                        SELECT 'team ' || id AS record, closes_at AS due_since FROM application_team
                        WHERE sent_at IS NULL AND closes_at <= CAST(:now AS timestamptz)""");
    }

    @Override
    public void run(Run run) {
        QuarkusTransaction.requiringNew()
                .call(() -> teams.due(clock.instant(), BATCH))
                .forEach(team -> run.part(team, () -> send(team)));
    }

    private int send(UUID id) {
        var team = teams.claim(id);
        team.ifPresent(sending::send);
        return team.isPresent() ? 1 : 0;
    }
}
