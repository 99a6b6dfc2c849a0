package uk.learningoffer.metrics.measure;

import static uk.learningoffer.identity.caller.Roles.ADMINISTRATOR;
import static uk.learningoffer.identity.caller.Roles.ANALYST;
import static uk.learningoffer.identity.caller.Roles.COUNCIL_LEAD;
import static uk.learningoffer.identity.caller.Roles.EDITOR;
import static uk.learningoffer.identity.caller.Roles.REVIEWER;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.stream.Stream;
import uk.learningoffer.identity.caller.CurrentUser;
import uk.learningoffer.identity.caller.CurrentUsers;
import uk.learningoffer.platform.problem.ProblemType;
import uk.learningoffer.platform.problem.Problems;

/** Who sees how much: staff all, a council's lead their own council whole, everybody else what is public. */
@ApplicationScoped
class Audiences {
    @Inject
    CurrentUsers callers;

    /** @param authority the one that is asked about; null for all */
    MetricsAudience of(String asked, String authority) {
        var caller = callers.get();
        var isStaff = Stream.of(ANALYST, REVIEWER, EDITOR, ADMINISTRATOR).anyMatch(caller::has);
        if ("staff".equals(asked) && !isStaff) {
            throw staffOnly(caller, "Only staff may see these figures. Ask for audience=public.");
        }
        if ("public".equals(asked)) {
            return MetricsAudience.PUBLIC;
        }
        if (isStaff) {
            return MetricsAudience.STAFF;
        }
        return leads(caller, authority) ? MetricsAudience.COUNCIL : MetricsAudience.PUBLIC;
    }

    void check(MeasureDefinition measure, MetricsAudience audience) {
        if (audience == MetricsAudience.PUBLIC && !measure.audiences().contains(audience)) {
            throw staffOnly(callers.get(), "Only staff may see this measure.");
        }
    }

    private static HttpProblem staffOnly(CurrentUser caller, String sentence) {
        return caller.roles().isEmpty()
                ? Problems.of(ProblemType.UNAUTHORISED, "Sign in to see the figures of staff.")
                : Problems.forbidden(sentence);
    }

    private static boolean leads(CurrentUser caller, String authority) {
        return authority != null && caller.has(COUNCIL_LEAD) && authority.equals(caller.authorityCode());
    }
}
