package uk.learningoffer.licence.desk;

import static uk.learningoffer.identity.caller.Roles.ADMINISTRATOR;
import static uk.learningoffer.identity.caller.Roles.REVIEWER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import uk.learningoffer.identity.caller.StepUp;
import uk.learningoffer.platform.csv.Csv;
import uk.learningoffer.platform.page.Page;
import uk.learningoffer.platform.page.PageRequest;

@Path("/api/v1/desk-batches/{id}/members")
@RolesAllowed({REVIEWER, ADMINISTRATOR})
@Tag(name = "Supplier desk")
public class BatchMemberResource {
    private static final List<String> COLUMNS = List.of("email", "name", "course", "reference");

    @Inject
    BatchReading members;

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Transactional
    @Operation(summary = "The people of a batch in their order")
    public Page<BatchMemberResponse> list(@PathParam("id") UUID id, @Valid @BeanParam PageRequest page) {
        return members.page(id, page);
    }

    @GET
    @Produces("text/csv;qs=0.5")
    @Transactional
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)))
    @StepUp
    @Operation(hidden = true)
    public RestResponse<String> csv(@PathParam("id") UUID id) {
        var rows = members.wanted(id).stream()
                .map(member -> Arrays.asList(member.email(), member.name(), member.courseTitle(), member.reference()))
                .toList();
        return RestResponse.ResponseBuilder.ok(Csv.write(COLUMNS, rows), "text/csv;charset=UTF-8")
                .header("Content-Disposition", "attachment; filename=\"batch.csv\"")
                .build();
    }
}
