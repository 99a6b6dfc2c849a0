package uk.learningoffer.library.course;

import static uk.learningoffer.library.transfer.Column.needed;
import static uk.learningoffer.library.transfer.Column.optional;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import uk.learningoffer.library.transfer.Column;
import uk.learningoffer.platform.vocabulary.Term;

/** A course as the cells of a row. */
final class CourseCells {
    static final List<Column> COLUMNS = List.of(
            needed("id", "The course’s code. Leave it empty for a new course.", "C01"),
            optional(
                    "slug",
                    "The last part of its address here. Left empty, it is made from the title.",
                    "introduction-to-content-design"),
            needed("title", "At most 200 characters.", "Introduction to Content Design"),
            needed("platform", "Where it is taken.", "FutureLearn"),
            needed("awarding_partner", "Who made it.", "Government Digital Service"),
            needed("url", "Its address there.", "https://www.futurelearn.com/courses/introduction-to-content-design"),
            needed("hours", "How long it takes, with at most two decimals.", "16"),
            needed("weeks", "Over how many weeks; may be empty.", "4"),
            needed("level", oneOf(LibraryTerms.LEVELS), "introductory"),
            needed("format", oneOf(LibraryTerms.FORMATS), "scheduled"),
            needed("cost_class", oneOf(LibraryTerms.COST_CLASSES), "funded"),
            needed("certificate", oneOf(LibraryTerms.CERTIFICATES), "paid"),
            needed("topics", several(LibraryTerms.TOPICS), "content|user-research"),
            needed("languages", several(LibraryTerms.LANGUAGES), "en"),
            needed("access_features", several(LibraryTerms.ACCESS_FEATURES), "captions|transcripts"),
            needed("summary", "At most 1,000 characters.", "You will be able to write clear pages."),
            optional("evidence", "How you know it is good; may be empty.", "seen"),
            optional("review_by", "A day to look at it again; may be empty.", "2027-04-01"),
            optional("status", "DRAFT, PUBLISHED or RETIRED. A new course is a draft where it is empty.", "PUBLISHED"),
            optional("replaced_by", "For a retired course: the code of the one to take instead.", ""));

    private CourseCells() {}

    /** @param replacement code of the course that replaces it; may be null */
    static Map<String, String> of(Course course, String replacement) {
        return of(course.code(), course.slug(), course.details(), course.status(), replacement);
    }

    static Map<String, String> of(
            String code, String slug, CourseDetails details, CourseStatus status, String replacement) {
        var cells = new LinkedHashMap<String, String>();
        cells.put("id", code);
        cells.put("slug", slug);
        cells.put("title", details.title());
        cells.put("platform", details.platform());
        cells.put("awarding_partner", details.awardingPartner());
        cells.put("url", details.url());
        cells.put("hours", plain(details.hours()));
        cells.put("weeks", text(details.weeks()));
        cells.put("level", details.level());
        cells.put("format", details.format());
        cells.put("cost_class", details.costClass());
        cells.put("certificate", details.certificate());
        cells.put("topics", joined(details.topics()));
        cells.put("languages", joined(details.languages()));
        cells.put("access_features", joined(details.accessFeatures()));
        cells.put("summary", details.summary());
        cells.put("evidence", details.evidence());
        cells.put("review_by", text(details.reviewBy()));
        cells.put("status", status.name());
        cells.put("replaced_by", replacement);
        cells.replaceAll((column, cell) -> Objects.requireNonNullElse(cell, ""));
        return cells;
    }

    private static String joined(List<String> values) {
        return values == null ? "" : String.join("|", values);
    }

    private static String plain(BigDecimal hours) {
        return hours == null ? "" : hours.stripTrailingZeros().toPlainString();
    }

    private static String text(Object value) {
        return Objects.toString(value, "");
    }

    private static String oneOf(List<Term> terms) {
        return "One of: " + LibraryTerms.values(terms) + ".";
    }

    private static String several(List<Term> terms) {
        return terms.stream().map(Term::value).collect(Collectors.joining(", ", "Any of: ", ", with | between them."));
    }
}
