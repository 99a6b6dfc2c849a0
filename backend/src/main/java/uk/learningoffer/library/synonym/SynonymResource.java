package uk.learningoffer.library.synonym;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import uk.learningoffer.identity.caller.Roles;
import uk.learningoffer.library.course.LibraryHistory;
import uk.learningoffer.platform.idempotency.Idempotent;
import uk.learningoffer.platform.page.Page;

@Path("/api/v1/search-synonyms")
@RolesAllowed(Roles.EDITOR)
@Tag(name = "Library")
public class SynonymResource {
    @Inject
    Synonyms synonyms;

    @Inject
    SynonymTable table;

    @Inject
    LibraryHistory history;

    @GET
    @Operation(summary = "Groups of words that mean the same to a search, by their first term")
    public Page<SynonymGroup> list(@Valid @BeanParam SynonymQuery query) {
        return Page.of(table.page(query), query.limit, SynonymQuery::position);
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "One group of synonyms")
    public SynonymGroup one(@PathParam("id") UUID id) {
        return table.require(id);
    }

    @POST
    @Idempotent
    @Operation(summary = "Add a group of synonyms; searches understand it at once")
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = SynonymGroup.class, responseCode = "201")
    public RestResponse<SynonymGroup> add(@NotNull(message = "Send a JSON object") @Valid SynonymRequest request) {
        var group = synonyms.add(request);
        return RestResponse.ResponseBuilder.<SynonymGroup>created(URI.create("/api/v1/search-synonyms/" + group.id()))
                .entity(group)
                .build();
    }

    @PUT
    @Path("/{id}")
    @Operation(summary = "Say anew what a group means")
    public SynonymGroup change(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull(message = "Send a JSON object") @Valid SynonymRequest request) {
        return synonyms.change(id, request, ifMatch);
    }

    @DELETE
    @Path("/{id}")
    @Operation(summary = "Remove a group of synonyms")
    public void remove(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        synonyms.remove(id, ifMatch);
    }

    @GET
    @Path("/{id}/history")
    @Transactional
    @Operation(summary = "Who changed what of a group, newest first; also of one that was removed")
    public List<LibraryHistory.Entry> history(@PathParam("id") UUID id) {
        return history.of(Synonyms.KIND, id.toString());
    }
}
