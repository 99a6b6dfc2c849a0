package uk.learningoffer.library.transfer;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import uk.learningoffer.identity.caller.Roles;
import uk.learningoffer.platform.problem.Problems;

@Path("/api/v1/exports")
@RolesAllowed(Roles.EDITOR)
@Tag(name = "Imports")
public class ExportResource {
    @Inject
    Kinds kinds;

    @Inject
    KindPages pages;

    @GET
    @Path("/{kind}")
    @Produces("text/csv")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)))
    @Operation(summary = "Everything of a kind, drafts and retired ones too, in the columns that an import takes")
    public RestResponse<StreamingOutput> export(
            @PathParam("kind") @Parameter(description = "courses, user-stories or story-courses.") String kind) {
        var wanted = kinds.all().stream()
                .filter(each -> each.name().equals(kind))
                .findFirst()
                .orElseThrow(() -> Problems.notFound("export"));
        return RestResponse.ResponseBuilder.ok(of(wanted), "text/csv;charset=UTF-8")
                .header("Content-Disposition", "attachment; filename=\"" + kind + ".csv\"")
                .build();
    }

    private StreamingOutput of(ExchangeKind<?> kind) {
        var header = kind.columns().stream().map(Column::name).toList();
        return CsvStream.of(
                header,
                after -> pages.page(kind, after),
                cells -> kind.key(new Row(0, cells)),
                (Map<String, String> cells) ->
                        Stream.<List<?>>of(header.stream().map(cells::get).toList()));
    }
}
