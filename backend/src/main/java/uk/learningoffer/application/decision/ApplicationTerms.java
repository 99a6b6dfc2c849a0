package uk.learningoffer.application.decision;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import uk.learningoffer.application.record.ApplicationStatus;
import uk.learningoffer.platform.vocabulary.Term;
import uk.learningoffer.platform.vocabulary.VocabularySource;

/** The closed lists of applying and reviewing. */
@ApplicationScoped
class ApplicationTerms implements VocabularySource {
    @Override
    public Map<String, List<Term>> terms() {
        return Map.of(
                "declineReasons",
                Arrays.stream(DeclineReason.values())
                        .map(reason -> new Term(reason.name(), reason.label(), reason.sentence()))
                        .toList(),
                "applicationStatuses",
                Arrays.stream(ApplicationStatus.values())
                        .map(status -> Term.of(status.name(), status.label()))
                        .toList());
    }
}
