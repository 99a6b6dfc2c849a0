package uk.learningoffer.library.story;

import static uk.learningoffer.library.transfer.Column.needed;
import static uk.learningoffer.library.transfer.Column.optional;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import uk.learningoffer.library.course.LibraryTerms;
import uk.learningoffer.library.transfer.Column;
import uk.learningoffer.platform.vocabulary.Term;

/** A user story as the cells of a row. */
final class StoryCells {
    static final List<Column> COLUMNS = List.of(
            needed("id", "The story’s code. Leave it empty for a new story.", "US01"),
            needed("role", "As a …", "planning service manager"),
            needed("need", "I need …", "to learn how to find out why residents abandon our online form"),
            needed("goal", "So that …", "I can fix it this month without hiring consultants"),
            needed("role_group", "One of: " + values(StoryTerms.ROLE_GROUPS) + ".", "manager"),
            needed("skills", several(LibraryTerms.SKILLS), "user-research|data"),
            needed("motivators", several(StoryTerms.MOTIVATORS), "solve-now"),
            needed("constraints", several(StoryTerms.CONSTRAINTS), "little-time|no-budget"),
            needed("evidence", "How we know of this need; may be empty.", "Said in three interviews"),
            optional(
                    "said_as",
                    "How people say it in their own words, with | between the sentences; may be empty.",
                    "nobody finishes our form|people ring us instead"),
            optional("owner", "Who looks after it; may be empty.", "Content team"),
            optional("review_by", "A day to look at it again; may be empty.", "2027-04-01"),
            optional("status", "DRAFT, PUBLISHED or RETIRED. A new story is a draft where it is empty.", "PUBLISHED"));

    private StoryCells() {}

    static Map<String, String> of(UserStory story) {
        return of(story.code(), story.details(), story.status());
    }

    static Map<String, String> of(String code, StoryRequest.Details details, StoryStatus status) {
        var cells = new LinkedHashMap<String, String>();
        cells.put("id", code);
        cells.put("role", details.role());
        cells.put("need", details.need());
        cells.put("goal", details.goal());
        cells.put("role_group", details.roleGroup());
        cells.put("skills", String.join("|", details.skills()));
        cells.put("motivators", String.join("|", details.motivators()));
        cells.put("constraints", String.join("|", details.constraints()));
        cells.put("evidence", details.evidence());
        cells.put("said_as", String.join("|", details.saidAs()));
        cells.put("owner", details.owner());
        cells.put("review_by", Objects.toString(details.reviewBy(), ""));
        cells.put("status", status.name());
        cells.replaceAll((column, cell) -> Objects.requireNonNullElse(cell, ""));
        return cells;
    }

    private static String several(List<Term> terms) {
        return "Any of: " + values(terms) + ", with | between them.";
    }

    private static String values(List<Term> terms) {
        return terms.stream().map(Term::value).collect(Collectors.joining(", "));
    }
}
