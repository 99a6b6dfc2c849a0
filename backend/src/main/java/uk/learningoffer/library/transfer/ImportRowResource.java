package uk.learningoffer.library.transfer;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import uk.learningoffer.identity.caller.Roles;
import uk.learningoffer.platform.page.Page;

@Path("/api/v1/imports/{id}/rows")
@RolesAllowed(Roles.EDITOR)
@Tag(name = "Imports")
public class ImportRowResource {
    private static final List<String> COLUMNS =
            List.of("row", "id", "outcome", "imported", "column", "before", "after", "reason");

    @Inject
    RowPages rows;

    @Inject
    ImportTable imports;

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "What would become, or became, of each row; CSV by Accept")
    public Page<ImportRowResponse> list(@PathParam("id") UUID id, @Valid @BeanParam RowQuery query) {
        return Page.of(rows.page(id, query.outcome, query.after(), query.rows()), query.limit, RowQuery::position);
    }

    @GET
    @Produces("text/csv;qs=0.5")
    @Transactional
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)))
    @Operation(summary = "What would become, or became, of each row; CSV by Accept")
    public StreamingOutput csv(@PathParam("id") UUID id, @QueryParam("outcome") RowOutcome outcome) {
        imports.require(id);
        return CsvStream.of(
                COLUMNS,
                after -> rows.page(id, outcome, after.isEmpty() ? 0 : Integer.parseInt(after), CsvStream.PAGE),
                row -> String.valueOf(row.number()),
                ImportRowResource::lines);
    }

    private static Stream<List<?>> lines(ImportRowResponse row) {
        var changes = row.changes().stream().map(change -> line(row, change.column(), change.from(), change.to(), ""));
        var faults = row.faults().stream().map(fault -> line(row, fault.column(), "", "", fault.detail()));
        return row.changes().isEmpty() && row.faults().isEmpty()
                ? Stream.of(line(row, "", "", "", ""))
                : Stream.concat(changes, faults);
    }

    private static List<?> line(ImportRowResponse row, String column, String before, String after, String reason) {
        return List.of(
                row.number(),
                row.key(),
                row.outcome(),
                row.applied(),
                column,
                before == null ? "" : before,
                after,
                reason);
    }
}
