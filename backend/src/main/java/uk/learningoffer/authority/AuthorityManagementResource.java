package uk.learningoffer.authority;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.InstantSource;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import uk.learningoffer.platform.clock.LondonDays;
import uk.learningoffer.platform.idempotency.Idempotent;
import uk.learningoffer.platform.version.IfMatch;

@Path("/api/v1/authorities/{code}")
@RolesAllowed("ADMINISTRATOR")
@Tag(name = "Authorities")
public class AuthorityManagementResource {
    @Inject
    AuthorityOverview overview;

    @Inject
    AuthorityEditing editing;

    @Inject
    SecurityIdentity identity;

    @Inject
    InstantSource clock;

    @GET
    @Path("/management")
    @Transactional
    @Operation(summary = "What administrators look after: domains with their history, and what belongs to it")
    public AuthorityManagement management(@PathParam("code") String code) {
        return overview.of(code);
    }

    @POST
    @Path("/domains")
    @Idempotent
    @Operation(summary = "Say that an e-mail domain belongs to it, alone or shared with others")
    public AuthorityResponse addDomain(
            @PathParam("code") String code,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull(message = "Send a domain") DomainRequest request) {
        return response(editing.addDomain(code, IfMatch.of(ifMatch), request, administrator()));
    }

    @POST
    @Path("/domains/{domain}/retirement")
    @Idempotent
    @Operation(summary = "Stop telling new people's council by a domain; those it told stay where they are")
    public AuthorityResponse retireDomain(
            @PathParam("code") String code,
            @PathParam("domain") String domain,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull(message = "Say why") ReasonRequest request) {
        return response(editing.retireDomain(code, IfMatch.of(ifMatch), domain, request.reason(), administrator()));
    }

    @PUT
    @Path("/declaration")
    @Transactional
    @Operation(summary = "Say when it signed the Local Digital Declaration")
    public AuthorityResponse sign(
            @PathParam("code") String code,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull(message = "Send a day") DeclarationRequest request) {
        return response(editing.sign(code, IfMatch.of(ifMatch), request.signedOn()));
    }

    private UUID administrator() {
        return UUID.fromString(identity.getPrincipal().getName());
    }

    private AuthorityResponse response(Authority authority) {
        return AuthorityResponse.of(authority, LondonDays.of(clock.instant()));
    }
}
