package uk.learningoffer.library.course;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import uk.learningoffer.identity.caller.CurrentUsers;
import uk.learningoffer.identity.caller.Roles;

@Path("/api/v1/courses")
@Tag(name = "Courses", description = "The learning library.")
public class CourseResource {
    @Inject
    CourseCatalogue catalogue;

    @Inject
    CatalogueCache cache;

    @Inject
    CourseFormats formats;

    @Inject
    CurrentUsers currentUser;

    @GET
    @PermitAll
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Search the library, with facets whose counts follow the other facets; CSV by Accept")
    public CourseList list(@Valid @BeanParam CourseQuery query) {
        query.check();
        return cache.answer(
                CourseList.class,
                query.all(),
                () -> catalogue.list(query),
                found -> found.total() > 0,
                found -> found.items().stream().anyMatch(card -> card.licencesLeft() != null));
    }

    @GET
    @PermitAll
    @Produces("text/csv;qs=0.5")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)))
    @Operation(
            operationId = "CourseResource_list",
            summary = "Search the library, with facets whose counts follow the other facets; CSV by Accept")
    public RestResponse<String> csv(@Valid @BeanParam CourseQuery query) {
        query.check();
        return as("text/csv;charset=UTF-8", formats.csv(catalogue.list(query).items()));
    }

    @GET
    @Path("/{slug}")
    @PermitAll
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "One course, with the needs it answers and free alternatives; schema.org JSON-LD by Accept")
    public CourseResponse one(@PathParam("slug") String slug) {
        if (currentUser.get().has(Roles.EDITOR)) {
            return catalogue.oneForEditors(slug);
        }
        return cache.answer(
                CourseResponse.class,
                slug,
                () -> catalogue.one(slug),
                found -> true,
                found -> found.licencesLeft() != null);
    }

    @GET
    @Path("/{slug}")
    @PermitAll
    @Produces("application/ld+json;qs=0.5")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(mediaType = "application/ld+json", schema = @Schema(type = SchemaType.OBJECT)))
    @Operation(
            operationId = "CourseResource_one",
            summary = "One course, with the needs it answers and free alternatives; schema.org JSON-LD by Accept")
    public RestResponse<String> jsonLd(@PathParam("slug") String slug) {
        return as("application/ld+json", formats.jsonLd(catalogue.one(slug)));
    }

    // The weight in @Produces makes JSON the answer to those who take anything; it is no part of the type.
    private static RestResponse<String> as(String type, String body) {
        return RestResponse.ResponseBuilder.ok(body, type).build();
    }
}
