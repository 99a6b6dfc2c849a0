package uk.learningoffer.licence.reclaim;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import uk.learningoffer.platform.vocabulary.Term;
import uk.learningoffer.platform.vocabulary.VocabularySource;

/** The closed list of taking back. */
@ApplicationScoped
class ReclaimTerms implements VocabularySource {
    @Override
    public Map<String, List<Term>> terms() {
        return Map.of(
                "reclaimReasons",
                Arrays.stream(ReclaimReason.values())
                        .map(reason -> new Term(reason.name(), reason.label(), reason.sentence()))
                        .toList());
    }
}
