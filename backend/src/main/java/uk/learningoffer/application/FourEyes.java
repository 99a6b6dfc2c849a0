package uk.learningoffer.application;

import uk.learningoffer.identity.CurrentUser;
import uk.learningoffer.identity.Roles;
import uk.learningoffer.platform.problem.Problems;

/** Nobody decides on their own application or on a colleague's. */
final class FourEyes {
    private FourEyes() {}

    static boolean mayDecide(Application application, CurrentUser reviewer) {
        return reviewer.has(Roles.REVIEWER) && !isOwnOrColleagues(application, reviewer);
    }

    static void check(Application application, CurrentUser reviewer) {
        if (isOwnOrColleagues(application, reviewer)) {
            throw Problems.forbidden(
                    "You work for the same council as this applicant, so another reviewer must decide.");
        }
    }

    private static boolean isOwnOrColleagues(Application application, CurrentUser reviewer) {
        return application.personId().equals(reviewer.personId())
                || application.authorityCode() != null
                        && application.authorityCode().equals(reviewer.authorityCode());
    }
}
