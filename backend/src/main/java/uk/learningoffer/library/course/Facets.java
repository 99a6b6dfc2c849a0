package uk.learningoffer.library.course;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import uk.learningoffer.library.course.CourseList.Facet;
import uk.learningoffer.library.course.CourseList.FacetValue;
import uk.learningoffer.platform.vocabulary.Term;

/** The facets of the library in the order pages show them. */
final class Facets {
    private static final Map<String, String> LABELS = new LinkedHashMap<>();
    private static final Map<String, List<Term>> TERMS = Map.of(
            "costClass", LibraryTerms.COST_CLASSES,
            "topic", LibraryTerms.TOPICS,
            "level", LibraryTerms.LEVELS,
            "length", LibraryTerms.LENGTHS,
            "format", LibraryTerms.FORMATS,
            "certificate", LibraryTerms.CERTIFICATES,
            "accessFeature", LibraryTerms.ACCESS_FEATURES,
            "language", LibraryTerms.LANGUAGES);

    static {
        LABELS.put("costClass", "Cost");
        LABELS.put("topic", "Topic");
        LABELS.put("length", "Length");
        LABELS.put("level", "Level");
        LABELS.put("format", "Format");
        LABELS.put("certificate", "Certificate");
        LABELS.put("accessFeature", "Access features");
        LABELS.put("platform", "Platform");
        LABELS.put("language", "Language");
    }

    record Count(String facet, String value, int count) {}

    private Facets() {}

    /** @return empty for a facet whose values are free, such as platforms */
    static Optional<List<Term>> terms(String facet) {
        return Optional.ofNullable(TERMS.get(facet));
    }

    /** Every value of a closed list, also with a count of nothing; of the others those there are, most first. */
    static List<Facet> of(List<Count> counts) {
        var byFacet = counts.stream().collect(Collectors.groupingBy(Count::facet));
        var facets = new ArrayList<Facet>();
        LABELS.forEach((name, label) -> {
            var counted = byFacet.getOrDefault(name, List.of());
            facets.add(new Facet(
                    name,
                    label,
                    terms(name).map(terms -> closed(terms, counted)).orElseGet(() -> open(counted))));
        });
        return facets;
    }

    private static List<FacetValue> closed(List<Term> terms, List<Count> counted) {
        var counts = counted.stream().collect(Collectors.toMap(Count::value, Count::count));
        return terms.stream()
                .map(term -> new FacetValue(term.value(), term.label(), counts.getOrDefault(term.value(), 0)))
                .toList();
    }

    private static List<FacetValue> open(List<Count> counted) {
        return counted.stream()
                .sorted(Comparator.comparing(Count::count).reversed().thenComparing(Count::value))
                .map(count -> new FacetValue(count.value(), count.value(), count.count()))
                .toList();
    }
}
