package uk.learningoffer.application.eligibility;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import uk.learningoffer.identity.caller.CurrentUsers;

@Path("/api/v1/eligibility")
@Tag(name = "Eligibility", description = "Could I get this? Every rule, with its sentence.")
public class EligibilityResource {
    @Inject
    EligibilityAnswers answers;

    @Inject
    CurrentUsers callers;

    @POST
    @PermitAll
    @Operation(
            summary = "Check whether a funded licence could be had",
            description = "Changes nothing. Rules about a person are answered only to that person, signed in.")
    public EligibilityResponse check(
            @Valid @NotNull(message = "Send who asks and for what") EligibilityRequest request) {
        return answers.answer(request, callers.get());
    }
}
