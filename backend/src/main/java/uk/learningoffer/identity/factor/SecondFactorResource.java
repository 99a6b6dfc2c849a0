package uk.learningoffer.identity.factor;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import uk.learningoffer.identity.caller.Roles;
import uk.learningoffer.identity.caller.StepUp;
import uk.learningoffer.identity.person.Me;

// No Idempotency-Key here: an answer that is kept to be given again would keep the secrets in it.
@Path("/api/v1/me/second-factor")
@RolesAllowed(Roles.APPLICANT)
@Tag(name = "Second factor", description = "What staff show beside their e-mail address before their roles count.")
public class SecondFactorResource {
    private static final String CODE = "Send a code";

    @Inject
    SecondFactors factors;

    @GET
    @Operation(summary = "Whether you have a second factor, and what you can do with it now")
    public SecondFactorResponse show() {
        return factors.show();
    }

    @POST
    @Path("/secret")
    @Operation(summary = "Get a key for an authenticator app; it counts once it was confirmed")
    public NewSecretResponse begin() {
        return factors.begin();
    }

    @POST
    @Path("/confirmation")
    @Operation(summary = "Confirm the key with a code of the app, and get recovery codes")
    public RecoveryCodesResponse confirm(@Valid @NotNull(message = CODE) CodeRequest request) {
        return factors.confirm(request);
    }

    @POST
    @Path("/showing")
    @Operation(summary = "Show your second factor: your roles count in this session from the next request on")
    public Me prove(@Valid @NotNull(message = CODE) CodeRequest request) {
        return factors.prove(request);
    }

    @POST
    @Path("/recovery-codes")
    @StepUp
    @Operation(summary = "Get new recovery codes; those you have stop working")
    public RecoveryCodesResponse newRecoveryCodes() {
        return factors.newRecoveryCodes();
    }
}
