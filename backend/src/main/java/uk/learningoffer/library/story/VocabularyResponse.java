package uk.learningoffer.library.story;

import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.learningoffer.platform.vocabulary.Term;

@Schema(name = "Vocabulary")
record VocabularyResponse(
        List<Term> topics,
        List<Term> skills,
        List<Term> motivators,
        List<Term> constraints,
        List<Term> roleGroups,
        List<Term> costClasses,
        List<Term> levels,
        List<Term> formats,
        List<Term> certificates,
        List<Term> accessFeatures,
        List<Term> lengths,
        List<Term> languages,
        List<Term> courseProblems,
        List<Term> platforms,
        List<Term> declineReasons,
        List<Term> reclaimReasons,
        List<Term> applicationStatuses,
        List<Term> allocationStatuses,
        List<Term> changeTypes,
        List<Term> nations,
        List<Term> regions,
        List<Term> authorityTypes,
        List<Term> confidence) {

    static VocabularyResponse of(Map<String, List<Term>> terms) {
        return new VocabularyResponse(
                list(terms, "topics"),
                list(terms, "skills"),
                list(terms, "motivators"),
                list(terms, "constraints"),
                list(terms, "roleGroups"),
                list(terms, "costClasses"),
                list(terms, "levels"),
                list(terms, "formats"),
                list(terms, "certificates"),
                list(terms, "accessFeatures"),
                list(terms, "lengths"),
                list(terms, "languages"),
                list(terms, "courseProblems"),
                list(terms, "platforms"),
                list(terms, "declineReasons"),
                list(terms, "reclaimReasons"),
                list(terms, "applicationStatuses"),
                list(terms, "allocationStatuses"),
                list(terms, "changeTypes"),
                list(terms, "nations"),
                list(terms, "regions"),
                list(terms, "authorityTypes"),
                list(terms, "confidence"));
    }

    private static List<Term> list(Map<String, List<Term>> terms, String name) {
        return terms.getOrDefault(name, List.of());
    }
}
