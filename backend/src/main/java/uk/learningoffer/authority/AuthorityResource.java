package uk.learningoffer.authority;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.InstantSource;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import uk.learningoffer.platform.clock.LondonDays;
import uk.learningoffer.platform.page.Page;

@Path("/api/v1/authorities")
@Tag(name = "Authorities", description = "The UK register of local authorities, with e-mail domains and successors.")
public class AuthorityResource {
    @Inject
    AuthorityRepository authorities;

    @Inject
    AuthorityResolver resolver;

    @Inject
    InstantSource clock;

    @GET
    @PermitAll
    @Transactional
    @Operation(summary = "List authorities by name")
    public Page<AuthorityResponse> list(@Valid @BeanParam AuthorityQuery query) {
        var today = LondonDays.of(clock.instant());
        var found = authorities.page(query.on(today), query.rows());
        return Page.of(found, query.limit, AuthorityQuery::position)
                .map(authority -> AuthorityResponse.of(authority, today));
    }

    @GET
    @Path("/resolve")
    @PermitAll
    @Transactional
    @Operation(summary = "Which authority an e-mail address belongs to, by its domain; says nothing about the person")
    public ResolutionResponse resolve(@QueryParam("email") String email) {
        return ResolutionResponse.of(resolver.resolve(EmailAddress.of(email, "/email")));
    }

    @POST
    @Path("/resolution")
    @PermitAll
    @Transactional
    @Operation(
            summary = "The same, with the address in the body, where no log of addresses keeps it",
            description = "Changes nothing.")
    public ResolutionResponse resolveQuietly(@Valid @NotNull(message = "Send an address") ResolutionRequest request) {
        return ResolutionResponse.of(resolver.resolve(EmailAddress.of(request.email(), "/email")));
    }

    @GET
    @Path("/{code}")
    @PermitAll
    @Transactional
    @Operation(summary = "One authority, by its code, GSS code or a former GSS code")
    public AuthorityResponse one(@PathParam("code") String code) {
        return AuthorityResponse.of(authorities.requireByAnyCode(code), LondonDays.of(clock.instant()));
    }
}
