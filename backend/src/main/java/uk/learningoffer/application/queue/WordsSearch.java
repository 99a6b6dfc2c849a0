package uk.learningoffer.application.queue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import uk.learningoffer.application.record.SqlConditions;
import uk.learningoffer.platform.database.SqlText;
import uk.learningoffer.platform.database.Statements;

/** Finds the people, courses and applications that have the words of a query in them, up to a number. */
@ApplicationScoped
class WordsSearch {
    private static final int FEW = 500;
    /** Shorter words are in nearly everything, and no index finds them. */
    private static final int SHORTEST = 3;

    private static final SqlText SQL = SqlText.of("""
            SELECT 'person' AS kind, id FROM (
                SELECT id FROM person WHERE lower(name) LIKE :words ESCAPE '!' OR email LIKE :words ESCAPE '!' LIMIT :most) p
            UNION ALL SELECT 'course', id FROM (
                SELECT id FROM course WHERE lower(title) LIKE :words ESCAPE '!' LIMIT :most) c
            UNION ALL SELECT 'named', id FROM (
                SELECT id FROM application WHERE named_title IS NOT NULL AND lower(named_title) LIKE :words ESCAPE '!' LIMIT :most) n
            UNION ALL SELECT 'reference', id FROM (
                SELECT id FROM application WHERE reference COLLATE "C" BETWEEN :referenceFrom AND :referenceTo
                    OR reference COLLATE "C" BETWEEN :fullReferenceFrom AND :fullReferenceTo LIMIT :most) r""");

    @Inject
    Statements database;

    WordsFound find(String typed) {
        if (typed == null || typed.isBlank()) {
            return WordsFound.NOTHING_ASKED;
        }
        var words = WordsFound.tidy(typed);
        if (words.length() < SHORTEST) {
            return WordsFound.many(words);
        }
        var values = new SqlConditions().with(statement -> statement.with("most", FEW + 1));
        WordsFound.bindWords(words, values);
        var statement = database.of(SQL);
        values.bind(statement);
        var found = statement.list(row -> new Found(row.getString(1), row.getObject(2, UUID.class))).stream()
                .collect(Collectors.groupingBy(
                        Found::kind, Collectors.mapping(Found::id, Collectors.toUnmodifiableList())));
        return found.values().stream().anyMatch(ids -> ids.size() > FEW) ? WordsFound.many(words) : few(words, found);
    }

    private static WordsFound few(String words, Map<String, List<UUID>> found) {
        var applications = new ArrayList<>(found.getOrDefault("named", List.of()));
        applications.addAll(found.getOrDefault("reference", List.of()));
        return new WordsFound(
                words,
                true,
                found.getOrDefault("person", List.of()),
                applications,
                found.getOrDefault("course", List.of()));
    }

    private record Found(String kind, UUID id) {}
}
