package uk.learningoffer.application.team;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import uk.learningoffer.application.record.ApplicationConfig;
import uk.learningoffer.platform.job.Job;
import uk.learningoffer.platform.job.Run;
import uk.learningoffer.platform.job.TimedWork;

/** Closes invitations that nobody answered. */
@ApplicationScoped
class ExpireInvitations implements TimedWork {
    private static final int BATCH = 100;

    @Inject
    InvitationRepository invitations;

    @Inject
    ApplicationConfig config;

    @Inject
    InstantSource clock;

    @Override
    public Job job() {
        return new Job(
                "expire-invitations", "Closes invitations of colleagues that nobody answered.", config.tick(), """
                        SELECT 'invitation ' || id AS record, expires_at AS due_since FROM invitation
                        WHERE status = 'OPEN' AND expires_at <= CAST(:now AS timestamptz)""");
    }

    @Override
    public void run(Run run) {
        run.untilDone(
                "invitations", () -> invitations.expire(clock.instant(), BATCH).size());
    }
}
