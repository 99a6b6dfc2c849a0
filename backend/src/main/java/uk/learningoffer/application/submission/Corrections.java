package uk.learningoffer.application.submission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.time.InstantSource;
import java.util.Map;
import uk.learningoffer.application.decision.CaseClaims;
import uk.learningoffer.application.record.Answers;
import uk.learningoffer.application.record.Application;
import uk.learningoffer.application.record.ApplicationRepository;
import uk.learningoffer.application.record.ApplicationStatus;
import uk.learningoffer.application.timeline.Happening;
import uk.learningoffer.application.timeline.Timeline;
import uk.learningoffer.application.timeline.TimelineKind;
import uk.learningoffer.audit.Audit;
import uk.learningoffer.platform.problem.Problems;

/** Changing what was sent before a reviewer has it: it keeps its place, and must still be whole. In the caller's transaction. */
@ApplicationScoped
public class Corrections {
    @Inject
    ApplicationRepository applications;

    @Inject
    CaseClaims claims;

    @Inject
    Submission submission;

    @Inject
    Timeline timeline;

    @Inject
    Audit audit;

    @Inject
    InstantSource clock;

    public void correct(Application application, Answers answers) {
        // The next case is handed out under the same lock: whoever is first, the other sees it.
        applications.getEntityManager().lock(application, LockModeType.PESSIMISTIC_WRITE);
        if (!mayBeCorrected(application)) {
            throw Problems.illegalTransition("This application " + standing(application)
                    + ", so it cannot be changed. Load it again to see it.");
        }
        application.correct(answers);
        application.found(submission.check(application));
        applications.flush();
        timeline.tellOnce(application.id(), Happening.visible(TimelineKind.CORRECTED, application.personId()));
        audit.record("application.corrected", "application", application.id(), Map.of());
    }

    public boolean mayBeCorrected(Application application) {
        return application.status() == ApplicationStatus.SUBMITTED
                && claims.of(application.id(), clock.instant()).isEmpty();
    }

    private static String standing(Application application) {
        return application.status() == ApplicationStatus.SUBMITTED
                ? "is being read by a reviewer"
                : application.status().inWords();
    }
}
