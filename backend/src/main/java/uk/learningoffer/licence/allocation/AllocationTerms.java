package uk.learningoffer.licence.allocation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import uk.learningoffer.platform.vocabulary.Term;
import uk.learningoffer.platform.vocabulary.VocabularySource;

/** The closed list of what becomes of a licence in somebody's hands. */
@ApplicationScoped
class AllocationTerms implements VocabularySource {
    @Override
    public Map<String, List<Term>> terms() {
        return Map.of(
                "allocationStatuses",
                Arrays.stream(AllocationStatus.values())
                        .map(status -> Term.of(status.name(), label(status)))
                        .toList());
    }

    private static String label(AllocationStatus status) {
        return status.name().charAt(0) + status.name().substring(1).toLowerCase(Locale.UK);
    }
}
