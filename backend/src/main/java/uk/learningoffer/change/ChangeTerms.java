package uk.learningoffer.change;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import uk.learningoffer.platform.vocabulary.Term;
import uk.learningoffer.platform.vocabulary.VocabularySource;

/** The closed list of what the feed tells. */
@ApplicationScoped
class ChangeTerms implements VocabularySource {
    @Override
    public Map<String, List<Term>> terms() {
        return Map.of(
                "changeTypes",
                Arrays.stream(ChangedRecord.values())
                        .flatMap(record -> record.types().stream().map(type -> Term.of(type, label(record, type))))
                        .toList());
    }

    private static String label(ChangedRecord record, String type) {
        var happened = type.substring(type.indexOf('.') + 1).replace('-', ' ');
        return switch (record) {
            case APPLICATION -> "Application " + (happened.equals("joined") ? "came from another council" : happened);
            case ALLOCATION -> "Licence " + happened;
            case NOMINATION -> "Nomination " + happened;
        };
    }
}
