package uk.learningoffer.application.submission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import uk.learningoffer.application.eligibility.EligibilityCheck;
import uk.learningoffer.application.eligibility.EligibilityEngine;
import uk.learningoffer.application.manager.ManagerApprovals;
import uk.learningoffer.application.record.Application;
import uk.learningoffer.application.record.ApplicationRepository;
import uk.learningoffer.application.record.ApplicationSubmitted;
import uk.learningoffer.application.record.CaseClock;
import uk.learningoffer.application.timeline.Happening;
import uk.learningoffer.application.timeline.Timeline;
import uk.learningoffer.application.timeline.TimelineKind;
import uk.learningoffer.audit.Audit;
import uk.learningoffer.identity.person.PersonRepository;
import uk.learningoffer.platform.problem.FieldError;
import uk.learningoffer.platform.problem.Problems;

/** A draft becomes an application: alone, or with its team. In the caller's transaction. */
@ApplicationScoped
public class Submission {
    @Inject
    ApplicationRepository applications;

    @Inject
    PersonRepository people;

    @Inject
    EligibilityEngine eligibility;

    @Inject
    Completeness completeness;

    @Inject
    ManagerApprovals managers;

    @Inject
    CaseClock caseClock;

    @Inject
    Timeline timeline;

    @Inject
    Audit audit;

    @Inject
    Event<Object> events;

    @Inject
    InstantSource clock;

    /** Refuses with everything that stops it from being sent. */
    public EligibilityCheck check(Application application) {
        var check = ask(application);
        var missing = faults(application, check);
        if (!missing.isEmpty()) {
            throw Problems.invalid(missing);
        }
        return check;
    }

    /** What stops it from being sent, if anything. */
    public List<FieldError> faults(Application application) {
        return faults(application, ask(application));
    }

    private List<FieldError> faults(Application application, EligibilityCheck check) {
        return completeness.missing(application, people.require(application.personId()), check);
    }

    public void send(Application application) {
        send(application, ask(application));
    }

    public void send(Application application, EligibilityCheck check) {
        var council = check.council();
        application.submit(council == null ? null : council.code(), check, clock.instant());
        caseClock.start(application);
        // The row is locked here, before anything that follows from the move.
        applications.flush();
        var id = application.id();
        timeline.tell(id, Happening.visible(TimelineKind.SUBMITTED, application.personId()));
        audit.record("application.submitted", "application", id, Map.of());
        managers.ask(application);
        events.fire(new ApplicationSubmitted(id));
    }

    private EligibilityCheck ask(Application application) {
        return eligibility.check(application, people.require(application.personId()));
    }
}
