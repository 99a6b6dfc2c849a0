package uk.learningoffer.identity.person;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import uk.learningoffer.platform.page.PageRequest;

/** Which people, by e-mail address. */
public class UserQuery extends PageRequest {
    @QueryParam("q")
    @Size(max = 100, message = "Enter at most 100 characters")
    @Parameter(description = "Part of the name or e-mail address.")
    public String q;

    @QueryParam("role")
    @Size(max = 20, message = "Choose a role")
    @Parameter(description = "Only those who hold this role.")
    public String role;
}
