package uk.learningoffer.library.synonym;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import uk.learningoffer.library.course.SearchWords;
import uk.learningoffer.platform.page.Cursor;
import uk.learningoffer.platform.page.PageRequest;

/** Which groups, by their first term. */
public class SynonymQuery extends PageRequest {
    private static final String LIST = "search-synonyms";
    private static final UUID FIRST = new UUID(0, 0);

    @QueryParam("q")
    @Size(max = 200, message = "Enter at most 200 characters")
    @Parameter(description = "A part of any term.")
    public String q;

    String part() {
        return SearchWords.of(q).text();
    }

    String afterTerm() {
        var after = after(LIST, 2);
        return after == null ? "" : after.text(0);
    }

    UUID afterId() {
        var after = after(LIST, 2);
        return after == null ? FIRST : after.uuid(1);
    }

    static Cursor position(SynonymGroup group) {
        return Cursor.of(LIST, group.terms().get(0), group.id());
    }
}
