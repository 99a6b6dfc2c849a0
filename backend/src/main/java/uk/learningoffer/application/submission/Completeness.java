package uk.learningoffer.application.submission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import uk.learningoffer.application.eligibility.EligibilityCheck;
import uk.learningoffer.application.manager.ManagerAddress;
import uk.learningoffer.application.manager.ManagerApprovals;
import uk.learningoffer.application.record.Application;
import uk.learningoffer.application.record.ApplicationStatus;
import uk.learningoffer.identity.person.Person;
import uk.learningoffer.notice.NoticeKind;
import uk.learningoffer.notice.Notices;
import uk.learningoffer.platform.problem.FieldError;

/** What still stops an application from being sent. */
@ApplicationScoped
public class Completeness {
    @Inject
    ManagerApprovals approvals;

    @Inject
    ManagerAddress managers;

    @Inject
    Notices notices;

    public List<FieldError> missing(Application application, Person person, EligibilityCheck check) {
        var missing = new ArrayList<>(MissingAnswers.of(application.answers(), check));
        if (application.answers().declared() && !standsDeclared(application)) {
            missing.add(new FieldError("/declared", MissingAnswers.DECLARE_AGAIN));
        }
        if (approvals.areNeeded()) {
            managerFault(application, person, missing);
        }
        return missing;
    }

    /** Whether what they confirmed is what they would confirm today; what was sent stands as it was sent. */
    public boolean standsDeclared(Application application) {
        var answers = application.answers();
        return answers.declared()
                && (application.status() != ApplicationStatus.DRAFT
                        || Objects.equals(answers.declarationVersion(), notices.inForce(NoticeKind.DECLARATION)));
    }

    private void managerFault(Application application, Person person, List<FieldError> missing) {
        var pointer = "/managerEmail";
        if (application.managerEmail() == null) {
            missing.add(new FieldError(pointer, "Enter the work e-mail address of your line manager"));
        } else {
            managers.fault(application.managerEmail(), person)
                    .ifPresent(fault -> missing.add(new FieldError(pointer, fault)));
        }
    }
}
