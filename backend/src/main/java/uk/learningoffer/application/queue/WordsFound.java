package uk.learningoffer.application.queue;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import uk.learningoffer.application.record.Reference;
import uk.learningoffer.application.record.SqlConditions;

/**
 * What the words of a query were found in. Where that is little, lists are read by it; where it is much, lists are read
 * in their order and looked at row by row, as a page is full soon.
 *
 * @param words as typed, or null
 * @param few whether what was found is all there is
 */
record WordsFound(String words, boolean few, List<UUID> people, List<UUID> applications, List<UUID> courses) {
    static final WordsFound NOTHING_ASKED = new WordsFound(null, false, List.of(), List.of(), List.of());

    /** For lists that are short whatever is looked for. */
    static WordsFound unsearched(String typed) {
        return typed == null || typed.isBlank() ? NOTHING_ASKED : many(tidy(typed));
    }

    static String tidy(String typed) {
        return typed.replaceAll("\\p{Cntrl}", " ").strip();
    }

    static WordsFound many(String words) {
        return new WordsFound(words, false, List.of(), List.of(), List.of());
    }

    boolean isFound() {
        return few;
    }

    /** Of applications by their person, their reference or the title that was named. */
    String namedCondition() {
        return "(a.id = ANY(:foundApplications) OR a.person_id = ANY(:foundPeople))";
    }

    String condition() {
        return words == null || few ? "true" : """
                (a.reference COLLATE "C" BETWEEN :referenceFrom AND :referenceTo
                 OR a.reference COLLATE "C" BETWEEN :fullReferenceFrom AND :fullReferenceTo
                 OR lower(a.named_title) LIKE :words ESCAPE '!'
                 OR a.course_id = ANY(ARRAY(SELECT id FROM course WHERE lower(title) LIKE :words ESCAPE '!'))
                 OR EXISTS (SELECT FROM person w WHERE w.id = a.person_id
                    AND (lower(w.name) LIKE :words ESCAPE '!' OR w.email LIKE :words ESCAPE '!')))""";
    }

    void bind(SqlConditions conditions) {
        if (few) {
            conditions
                    .ids("foundPeople", people)
                    .ids("foundApplications", applications)
                    .ids("foundCourses", courses);
        } else if (words != null) {
            bindWords(words, conditions);
        }
    }

    static void bindWords(String words, SqlConditions conditions) {
        var like = "%" + words.toLowerCase(Locale.UK).replaceAll("([!%_])", "!$1") + "%";
        var start = words.toUpperCase(Locale.UK);
        conditions.with(statement -> statement
                .with("words", like)
                .with("referenceFrom", start)
                .with("referenceTo", start + Character.MAX_VALUE)
                .with("fullReferenceFrom", Reference.PREFIX + start)
                .with("fullReferenceTo", Reference.PREFIX + start + Character.MAX_VALUE));
    }
}
