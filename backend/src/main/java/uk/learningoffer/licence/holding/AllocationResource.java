package uk.learningoffer.licence.holding;

import static uk.learningoffer.identity.caller.Roles.ADMINISTRATOR;
import static uk.learningoffer.identity.caller.Roles.APPLICANT;
import static uk.learningoffer.identity.caller.Roles.PARTNER;
import static uk.learningoffer.identity.caller.Roles.REVIEWER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import uk.learningoffer.identity.caller.CurrentUsers;
import uk.learningoffer.platform.idempotency.Idempotent;
import uk.learningoffer.platform.page.Page;
import uk.learningoffer.platform.version.IfMatch;

@Path("/api/v1/allocations")
@Tag(
        name = "Allocations",
        description =
                "Who holds a licence: one's own; for a council lead also colleagues'; for a partner system those of its"
                        + " authority; for staff all.")
public class AllocationResource {
    @Inject
    AllocationViews views;

    @Inject
    AllocationService service;

    @Inject
    CurrentUsers users;

    @GET
    @RolesAllowed({APPLICANT, REVIEWER, ADMINISTRATOR, PARTNER})
    @Transactional
    @Operation(summary = "List allocations, newest first")
    public Page<AllocationResponse> list(@Valid @BeanParam AllocationQuery query) {
        return views.page(query, users.get());
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({APPLICANT, REVIEWER, ADMINISTRATOR, PARTNER})
    @Transactional
    @Operation(summary = "One allocation, with what the caller may do next")
    public AllocationResponse one(@PathParam("id") UUID id) {
        return views.require(id, users.get());
    }

    @POST
    @Path("/{id}/code")
    @RolesAllowed(APPLICANT)
    @Operation(
            summary = "Show the code to its holder",
            description = "Changes nothing, and is a POST so that no history, cache or link holds the code.")
    public RestResponse<CodeResponse> code(@PathParam("id") UUID id) {
        return RestResponse.ResponseBuilder.ok(new CodeResponse(service.code(id, users.get())))
                .header("Cache-Control", "no-store")
                .build();
    }

    @POST
    @Path("/{id}/activation")
    // Without a body there is no type of one to be said.
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed({APPLICANT, REVIEWER, ADMINISTRATOR, PARTNER})
    @Idempotent
    @Operation(
            summary = "Say that the course was opened with the licence",
            description = "By its holder; or with how you know by staff, or by a system of the holder's council.")
    public AllocationResponse activate(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @RequestBody(
                            required = false,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            schema = @Schema(implementation = ActivationRequest.class)))
                    @Valid
                    ActivationRequest request) {
        service.activate(id, ActivationRequest.orEmpty(request).said(), IfMatch.of(ifMatch), users.get());
        return one(id);
    }

    @POST
    @Path("/{id}/completion")
    @RolesAllowed({APPLICANT, REVIEWER, ADMINISTRATOR, PARTNER})
    @Idempotent
    @Operation(
            summary = "Say that the course is finished",
            description = "By its holder; or with how you know by staff, or by a system of the holder's council.")
    public AllocationResponse complete(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull(message = "Send {}, or what you know") CompletionRequest request) {
        service.complete(id, request.said(), IfMatch.of(ifMatch), users.get());
        return one(id);
    }

    @POST
    @Path("/{id}/return")
    @RolesAllowed({APPLICANT, REVIEWER, ADMINISTRATOR})
    @Idempotent
    @Operation(summary = "Give the licence back, for the next person in line")
    public AllocationResponse giveBack(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull(message = "Send {}, or the reason") ReturnRequest request) {
        service.giveBack(id, request.reason(), IfMatch.of(ifMatch), users.get());
        return one(id);
    }
}
