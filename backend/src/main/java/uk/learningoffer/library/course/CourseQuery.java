package uk.learningoffer.library.course;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import uk.learningoffer.platform.page.Cursor;
import uk.learningoffer.platform.page.PageRequest;
import uk.learningoffer.platform.problem.FieldError;
import uk.learningoffer.platform.problem.Problems;

/** Which courses, in what order. Several values of one facet widen it; several facets narrow the list. */
public class CourseQuery extends PageRequest {
    private static final Instant EARLIEST = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("9999-12-31T23:59:59Z");

    private static final List<String> SORTS = List.of("relevance", "shortest", "newest-checked", "most-helpful");
    private static final String CHANGED = "changed";

    @QueryParam("q")
    @Size(max = 1000, message = "Enter at most 1,000 characters")
    @Parameter(description = "Words, as you would say them. “Quotes” hold words together, a minus sign leaves one out.")
    public String q;

    @QueryParam("costClass")
    public List<String> costClass = List.of();

    @QueryParam("topic")
    public List<String> topic = List.of();

    @QueryParam("level")
    public List<String> level = List.of();

    @QueryParam("length")
    public List<String> length = List.of();

    @QueryParam("format")
    public List<String> format = List.of();

    @QueryParam("certificate")
    public List<String> certificate = List.of();

    @QueryParam("accessFeature")
    public List<String> accessFeature = List.of();

    @QueryParam("platform")
    @Parameter(description = "Names of platforms; one that we do not know matches nothing.")
    public List<@Size(max = 200, message = "Enter at most 200 characters") String> platform = List.of();

    @QueryParam("language")
    public List<String> language = List.of();

    @QueryParam("sort")
    @DefaultValue("relevance")
    @Parameter(
            description = "relevance: best match of your words, by title without words. shortest: fewest hours. "
                    + "newest-checked: link checked last. most-helpful: most often said to have helped.",
            schema = @Schema(enumeration = {"relevance", "shortest", "newest-checked", "most-helpful"}))
    public String sort = "relevance";

    @QueryParam("updatedSince")
    @Parameter(
            description = "Everything that changed at or after this instant, oldest change first, retired courses too "
                    + "(their status says so): for keeping a copy.")
    public String updatedSince;

    SearchWords words() {
        return SearchWords.of(q);
    }

    Instant since() {
        if (updatedSince == null || updatedSince.isBlank()) {
            return null;
        }
        try {
            var since = Instant.parse(updatedSince.strip());
            if (!since.isBefore(EARLIEST) && !since.isAfter(LATEST)) {
                return since;
            }
        } catch (DateTimeParseException notAnInstant) {
            // Answered as an instant that no calendar has.
        }
        throw Problems.invalid("/updatedSince", "Enter an instant like 2026-04-01T09:00:00Z");
    }

    String order() {
        return since() == null ? sort : CHANGED;
    }

    Cursor after() {
        return after(list(), 3);
    }

    String list() {
        return "courses:" + order();
    }

    /** What was chosen, by facet; refused where a closed list does not have it. */
    Map<String, List<String>> chosen() {
        var chosen = new LinkedHashMap<String, List<String>>();
        chosen.put("costClass", costClass);
        chosen.put("topic", topic);
        chosen.put("level", level);
        chosen.put("length", length);
        chosen.put("format", format);
        chosen.put("certificate", certificate);
        chosen.put("accessFeature", accessFeature);
        chosen.put(
                "platform",
                platform.stream().map(name -> SearchWords.of(name).text()).toList());
        chosen.put("language", language);
        return chosen;
    }

    /** Everything that the answer depends on, as one text. */
    String all() {
        var words = words();
        return String.join(
                "\u001f",
                words.text(),
                words.tail(),
                chosen().toString(),
                sort,
                String.valueOf(updatedSince),
                String.valueOf(cursor),
                String.valueOf(limit));
    }

    void check() {
        var faults = new ArrayList<FieldError>();
        chosen().forEach((name, values) -> Facets.terms(name).ifPresent(terms -> {
            if (!terms.stream().map(term -> term.value()).toList().containsAll(values)) {
                faults.add(new FieldError("/" + name, "Choose from: " + LibraryTerms.values(terms)));
            }
        }));
        if (!SORTS.contains(sort)) {
            faults.add(new FieldError("/sort", "Choose from: " + String.join(", ", SORTS)));
        }
        if (!faults.isEmpty()) {
            throw Problems.invalid(faults);
        }
    }
}
