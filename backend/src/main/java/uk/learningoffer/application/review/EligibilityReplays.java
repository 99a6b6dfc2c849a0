package uk.learningoffer.application.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import uk.learningoffer.application.decision.DecisionRepository;
import uk.learningoffer.application.record.Application;
import uk.learningoffer.application.record.ApplicationRepository;
import uk.learningoffer.application.review.EligibilityReplay.Moment;
import uk.learningoffer.audit.Audit;
import uk.learningoffer.platform.problem.Problems;

/** Runs the rules again on facts that were kept. */
@ApplicationScoped
class EligibilityReplays {
    @Inject
    ApplicationRepository applications;

    @Inject
    DecisionRepository decisions;

    @Inject
    Audit audit;

    /** In the order they were made; without those whose facts were not kept. */
    List<EligibilityReplay> of(UUID id) {
        var application = applications.require(id);
        if (application.submittedAt() == null) {
            throw Problems.notFound("application");
        }
        audit.record("application.replayed", "application", id, Map.of());
        var made = decisions.withFacts(id).stream()
                .map(decision -> EligibilityReplay.of(Moment.DECISION, decision.decidedAt(), decision.findings()));
        return Stream.concat(sent(application), made).toList();
    }

    private static Stream<EligibilityReplay> sent(Application application) {
        var findings = application.findings();
        return findings == null || findings.facts() == null
                ? Stream.empty()
                : Stream.of(EligibilityReplay.of(Moment.SUBMISSION, application.submittedAt(), findings));
    }
}
