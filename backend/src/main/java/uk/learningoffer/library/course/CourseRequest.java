package uk.learningoffer.library.course;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.learningoffer.platform.problem.FieldError;
import uk.learningoffer.platform.problem.Problems;
import uk.learningoffer.platform.vocabulary.Term;

/** A new course, or what is to change of one: what is left out of a change stays as it is. */
@Schema(name = "CourseRequest")
record CourseRequest(
        @Schema(nullable = true) @Size(min = 1, max = 200, message = "Enter a title of at most 200 characters")
        String title,

        @Schema(nullable = true) @Size(min = 1, max = 100, message = "Enter a platform of at most 100 characters")
        String platform,

        @Schema(nullable = true) @Size(min = 1, max = 200, message = "Enter a partner of at most 200 characters")
        String awardingPartner,

        @Schema(nullable = true)
        @Size(max = 500, message = "Enter an address of at most 500 characters")
        @Pattern(
                regexp = "https?://[^\\s/@]+\\.[^\\s/@]+(/\\S*)?",
                message = "Enter a web address like https://example.org/course")
        String url,

        @Schema(nullable = true)
        @DecimalMin(value = "0.01", message = "Enter how many hours it takes")
        @DecimalMax(value = "2000", message = "Enter at most 2,000 hours")
        @Digits(integer = 4, fraction = 2, message = "Enter hours with at most two decimals")
        BigDecimal hours,

        @Schema(nullable = true)
        @Min(value = 1, message = "Enter at least 1 week")
        @Max(value = 200, message = "Enter at most 200 weeks")
        Integer weeks,

        @Schema(nullable = true) String level,
        @Schema(nullable = true) String format,
        @Schema(nullable = true) String costClass,
        @Schema(nullable = true) String certificate,
        @Schema(nullable = true) List<String> topics,
        @Schema(nullable = true) List<String> languages,
        @Schema(nullable = true) List<String> accessFeatures,

        @Schema(nullable = true) @Size(min = 1, max = 1000, message = "Enter a summary of at most 1,000 characters")
        String summary,

        @Schema(nullable = true) @Size(max = 500, message = "Enter at most 500 characters")
        String evidence,

        @Schema(nullable = true) LocalDate reviewBy,

        @Schema(nullable = true, description = "Fields to empty: weeks, evidence or reviewBy.")
        List<@Pattern(regexp = "weeks|evidence|reviewBy", message = "Choose from: weeks, evidence, reviewBy") String>
                erase) {

    /** Over what there is; refused where anything is missing or unknown. */
    CourseDetails over(CourseDetails old) {
        var details = new CourseDetails(
                or(title, old == null ? null : old.title()),
                or(platform, old == null ? null : old.platform()),
                or(awardingPartner, old == null ? null : old.awardingPartner()),
                or(url, old == null ? null : old.url()),
                or(hours, old == null ? null : old.hours()),
                erased("weeks") ? null : or(weeks, old == null ? null : old.weeks()),
                or(level, old == null ? null : old.level()),
                or(format, old == null ? null : old.format()),
                or(costClass, old == null ? null : old.costClass()),
                or(certificate, old == null ? null : old.certificate()),
                or(topics, old == null ? List.of() : old.topics()),
                or(languages, old == null ? List.of("en") : old.languages()),
                or(accessFeatures, old == null ? List.of() : old.accessFeatures()),
                or(summary, old == null ? null : old.summary()),
                erased("evidence") ? null : or(evidence, old == null ? null : old.evidence()),
                erased("reviewBy") ? null : or(reviewBy, old == null ? null : old.reviewBy()));
        var faults = faults(details);
        if (!faults.isEmpty()) {
            throw Problems.invalid(faults);
        }
        return details;
    }

    private boolean erased(String field) {
        return erase != null && erase.contains(field);
    }

    static List<FieldError> faults(CourseDetails details) {
        var faults = new ArrayList<FieldError>();
        var needed = new LinkedHashMap<String, Object>();
        needed.put("title", details.title());
        needed.put("platform", details.platform());
        needed.put("awardingPartner", details.awardingPartner());
        needed.put("url", details.url());
        needed.put("hours", details.hours());
        needed.put("summary", details.summary());
        needed.forEach((field, value) -> {
            if (value == null || value instanceof String text && text.isBlank()) {
                faults.add(new FieldError("/" + field, "Enter the " + field));
            }
        });
        one(faults, "level", LibraryTerms.LEVELS, details.level());
        one(faults, "format", LibraryTerms.FORMATS, details.format());
        one(faults, "costClass", LibraryTerms.COST_CLASSES, details.costClass());
        one(faults, "certificate", LibraryTerms.CERTIFICATES, details.certificate());
        several(faults, "topics", LibraryTerms.TOPICS, details.topics());
        several(faults, "languages", LibraryTerms.LANGUAGES, details.languages());
        several(faults, "accessFeatures", LibraryTerms.ACCESS_FEATURES, details.accessFeatures());
        return faults;
    }

    private static void one(List<FieldError> faults, String field, List<Term> terms, String value) {
        several(faults, field, terms, value == null ? List.of("") : List.of(value));
    }

    private static void several(List<FieldError> faults, String field, List<Term> terms, List<String> values) {
        if (!terms.stream().map(Term::value).toList().containsAll(values)) {
            faults.add(new FieldError("/" + field, "Choose from: " + LibraryTerms.values(terms)));
        }
    }

    private static <T> T or(T value, T other) {
        return value == null ? other : value;
    }
}
