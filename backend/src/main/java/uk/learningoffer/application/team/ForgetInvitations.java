package uk.learningoffer.application.team;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.InstantSource;
import uk.learningoffer.application.record.ApplicationConfig;
import uk.learningoffer.platform.job.Job;
import uk.learningoffer.platform.job.Run;
import uk.learningoffer.platform.job.TimedWork;

/** Forgets whom an invitation was for, thirty days after it was closed. */
@ApplicationScoped
class ForgetInvitations implements TimedWork {
    private static final Duration REMEMBERED = Duration.ofDays(30);

    @Inject
    InvitationRepository invitations;

    @Inject
    ApplicationConfig config;

    @Inject
    InstantSource clock;

    @Override
    public Job job() {
        return new Job(
                "forget-invitations",
                "Forgets whom an invitation was for, 30 days after it was closed.",
                config.tick(),
                """
                        SELECT 'invitation ' || id AS record, closed_at + interval '30 days' AS due_since FROM invitation
                        WHERE email IS NOT NULL AND status <> 'OPEN'
                            AND closed_at < CAST(:now AS timestamptz) - interval '30 days'""");
    }

    @Override
    public void run(Run run) {
        run.part("invitations", () -> invitations.forget(clock.instant().minus(REMEMBERED)));
    }
}
