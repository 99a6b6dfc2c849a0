package uk.learningoffer.platform.vocabulary;

import java.util.List;
import java.util.Map;

/** A feature's part of {@code GET /vocabulary}: lists of terms by the name they have there. */
public interface VocabularySource {
    Map<String, List<Term>> terms();
}
