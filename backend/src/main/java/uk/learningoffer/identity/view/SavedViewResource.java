package uk.learningoffer.identity.view;

import static uk.learningoffer.identity.caller.Roles.ADMINISTRATOR;
import static uk.learningoffer.identity.caller.Roles.ANALYST;
import static uk.learningoffer.identity.caller.Roles.EDITOR;
import static uk.learningoffer.identity.caller.Roles.REVIEWER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriBuilder;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import uk.learningoffer.identity.caller.CurrentUsers;
import uk.learningoffer.platform.idempotency.Idempotent;
import uk.learningoffer.platform.page.Page;
import uk.learningoffer.platform.version.IfMatch;

@Path("/api/v1/saved-views")
@RolesAllowed({ANALYST, REVIEWER, EDITOR, ADMINISTRATOR})
@Tag(name = "Me")
public class SavedViewResource {
    @Inject
    SavedViews views;

    @Inject
    CurrentUsers callers;

    @GET
    @Operation(summary = "One's own views of a page, by name: all of them, at most 50")
    public Page<SavedView> list(@QueryParam("page") @DefaultValue("QUEUE") ViewOf page) {
        return new Page<>(views.of(callers.get().personId(), page), null);
    }

    @POST
    @Idempotent
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = SavedView.class, responseCode = "201")
    @Operation(summary = "Save what a page is narrowed to under a name")
    public RestResponse<SavedView> add(
            @QueryParam("page") @DefaultValue("QUEUE") ViewOf page,
            @Valid @NotNull(message = "Send a view") SavedViewRequest request) {
        var view = views.add(page, request, callers.get().personId());
        return RestResponse.ResponseBuilder.<SavedView>created(
                        UriBuilder.fromPath("/api/v1/saved-views/{id}").build(view.id()))
                .entity(view)
                .build();
    }

    @PUT
    @Path("/{id}")
    @Operation(summary = "Give a view another name or other filters")
    public SavedView change(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull(message = "Send a view") SavedViewRequest request) {
        return views.change(id, IfMatch.of(ifMatch), request, callers.get().personId());
    }

    @DELETE
    @Path("/{id}")
    @Operation(summary = "Delete a view")
    public void delete(@PathParam("id") UUID id) {
        views.delete(id, callers.get().personId());
    }
}
