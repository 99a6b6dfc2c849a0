package uk.learningoffer.metrics.annotation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import uk.learningoffer.identity.caller.Roles;
import uk.learningoffer.platform.idempotency.Idempotent;
import uk.learningoffer.platform.page.Page;

@Path("/api/v1/annotations")
@RolesAllowed({Roles.ANALYST, Roles.ADMINISTRATOR})
@Tag(name = "Measures")
public class AnnotationResource {
    @Inject
    Annotations annotations;

    @Inject
    AnnotationTable table;

    @GET
    @Operation(summary = "What charts over time say of single days, the newest day first")
    public Page<Annotation> list(@Valid @BeanParam AnnotationQuery query) {
        return Page.of(table.page(query), query.limit, AnnotationQuery::position);
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "One annotation")
    public Annotation one(@PathParam("id") UUID id) {
        return table.require(id);
    }

    @POST
    @Idempotent
    @Operation(summary = "Say what happened on a day; every chart over time shows it, also to the public")
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = Annotation.class, responseCode = "201")
    public RestResponse<Annotation> add(@NotNull(message = "Send a JSON object") @Valid AnnotationRequest request) {
        var annotation = annotations.add(request);
        return RestResponse.ResponseBuilder.<Annotation>created(URI.create("/api/v1/annotations/" + annotation.id()))
                .entity(annotation)
                .build();
    }

    @PUT
    @Path("/{id}")
    @Operation(summary = "Say anew what happened, and when")
    public Annotation change(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull(message = "Send a JSON object") @Valid AnnotationRequest request) {
        return annotations.change(id, request, ifMatch);
    }

    @DELETE
    @Path("/{id}")
    @Operation(summary = "Take an annotation off the charts")
    public void remove(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        annotations.remove(id, ifMatch);
    }
}
