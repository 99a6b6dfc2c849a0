package uk.learningoffer.application.submission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import uk.learningoffer.application.eligibility.EligibilityCheck;
import uk.learningoffer.application.manager.ManagerAddress;
import uk.learningoffer.application.manager.ManagerApprovals;
import uk.learningoffer.application.record.Application;
import uk.learningoffer.identity.person.Person;
import uk.learningoffer.platform.problem.FieldError;

/** What still stops an application from being sent. */
@ApplicationScoped
public class Completeness {
    @Inject
    ManagerApprovals approvals;

    @Inject
    ManagerAddress managers;

    public List<FieldError> missing(Application application, Person person, EligibilityCheck check) {
        var missing = new ArrayList<>(MissingAnswers.of(application.answers(), check));
        if (approvals.areNeeded()) {
            managerFault(application, person, missing);
        }
        return missing;
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
