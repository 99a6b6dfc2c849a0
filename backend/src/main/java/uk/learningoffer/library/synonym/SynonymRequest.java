package uk.learningoffer.library.synonym;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.learningoffer.library.course.LibraryTerms;
import uk.learningoffer.library.course.SearchWords;
import uk.learningoffer.platform.problem.FieldError;
import uk.learningoffer.platform.problem.Problems;
import uk.learningoffer.platform.vocabulary.Term;

@Schema(name = "SynonymRequest")
record SynonymRequest(
        @Schema(nullable = true, examples = "data-protection")
        String topic,

        @Schema(examples = "[\"GDPR\", \"data protection\"]")
        @NotNull(message = "Enter the words that mean the same")
        @Size(max = 100, message = "Enter at most 100 words or phrases")
        List<
                        @NotBlank(message = "Enter a word or a phrase")
                        @Size(max = 60, message = "Enter at most 60 characters for each word or phrase") String>
                terms) {

    /** Without noise, blanks and repeats, in the order given. */
    SynonymRequest checked() {
        var faults = new ArrayList<FieldError>();
        var named = topic == null || topic.isBlank() ? null : topic;
        if (named != null && LibraryTerms.TOPICS.stream().map(Term::value).noneMatch(named::equals)) {
            faults.add(new FieldError(
                    "/topic",
                    "Choose from: "
                            + String.join(
                                    ", ",
                                    LibraryTerms.TOPICS.stream()
                                            .map(Term::value)
                                            .toList())));
        }
        var different = different();
        if (different.size() < (named == null ? 2 : 1)) {
            faults.add(new FieldError("/terms", "Enter at least two different words or phrases, or choose a topic"));
        }
        if (!faults.isEmpty()) {
            throw Problems.invalid(faults);
        }
        return new SynonymRequest(named, different);
    }

    private List<String> different() {
        var seen = new TreeMap<String, String>();
        return terms.stream()
                .map(term -> SearchWords.of(term).text())
                .filter(term -> !term.isEmpty() && seen.put(term.toLowerCase(Locale.UK), term) == null)
                .toList();
    }
}
