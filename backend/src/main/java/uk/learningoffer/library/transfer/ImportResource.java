package uk.learningoffer.library.transfer;

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
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import uk.learningoffer.identity.caller.Roles;
import uk.learningoffer.platform.csv.Uploads;
import uk.learningoffer.platform.idempotency.Idempotent;
import uk.learningoffer.platform.page.Page;
import uk.learningoffer.platform.page.PageRequest;

@Path("/api/v1/imports")
@RolesAllowed(Roles.EDITOR)
@Tag(name = "Imports", description = "The library as CSV, in and out.")
public class ImportResource {
    @Schema(name = "ImportConfirmationRequest")
    record Confirmation(
            @Schema(
                    nullable = true,
                    description =
                            "True: all rows or none. Left out: each row by itself, and those that are refused stay out.")
            Boolean allOrNothing) {}

    @Schema(name = "ImportKind")
    record Kind(String name, List<Column> columns) {}

    @Inject
    Uploads uploads;

    @Inject
    Receiving receiving;

    @Inject
    Imports imports;

    @Inject
    ImportTable table;

    @Inject
    Kinds kinds;

    @POST
    @Consumes("text/csv")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary =
                    "Send a CSV file (UTF-8, at most 64 MB and 200,000 rows); nothing of it is imported before it is confirmed")
    @APIResponseSchema(value = ImportResponse.class, responseCode = "201")
    public RestResponse<ImportResponse> send(
            @QueryParam("kind")
                    @Parameter(
                            required = true,
                            description = "What the file has: courses, user-stories or story-courses.")
                    String kind,
            @HeaderParam("Idempotency-Key")
                    @Parameter(
                            required = true,
                            description = "New for each thing you ask for, the same when you retry it.",
                            schema = @Schema(pattern = "^[A-Za-z0-9_-]{1,255}$"))
                    String key,
            @RequestBody(
                            required = true,
                            content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)))
                    InputStream body) {
        kinds.require(kind);
        return uploads.with(body, file -> receiving.receive(new Upload(kind, file.sha256(), file.file())));
    }

    @GET
    @Transactional
    @Operation(summary = "List imports, newest first")
    public Page<ImportResponse> list(@Valid @BeanParam PageRequest page) {
        return Page.of(table.page(page), page.limit, ImportTable::position).map(ImportResponse::of);
    }

    @GET
    @Path("/kinds")
    @Operation(summary = "What can be imported, with the columns of each")
    public List<Kind> kinds() {
        return kinds.all().stream()
                .map(kind -> new Kind(kind.name(), kind.columns()))
                .toList();
    }

    @GET
    @Path("/{id}")
    @Transactional
    @Operation(summary = "One import, how far it is and what can be done with it")
    public ImportResponse one(@PathParam("id") UUID id) {
        return ImportResponse.of(table.require(id));
    }

    @POST
    @Path("/{id}/confirmation")
    @Idempotent
    @Operation(summary = "Import what the preview showed; refused where the library was changed since")
    public ImportResponse confirm(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull(message = "Send a JSON object") Confirmation request) {
        return ImportResponse.of(imports.confirm(id, Boolean.TRUE.equals(request.allOrNothing()), ifMatch));
    }

    @POST
    @Path("/{id}/cancellation")
    @Idempotent
    @Operation(summary = "Import nothing more of it; rows that were imported stay")
    public ImportResponse cancel(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        return ImportResponse.of(imports.cancel(id, ifMatch));
    }
}
