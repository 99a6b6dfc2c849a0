package uk.learningoffer.application.review;

import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.QueryParam;
import uk.learningoffer.platform.page.PageRequest;

/** Whose other cases. */
public class PastCaseQuery extends PageRequest {
    public enum Whose {
        PERSON,
        AUTHORITY
    }

    @QueryParam("of")
    @NotNull(message = "Choose PERSON or AUTHORITY")
    public Whose of;
}
