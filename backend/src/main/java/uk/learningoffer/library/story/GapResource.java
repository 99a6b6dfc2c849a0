package uk.learningoffer.library.story;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import uk.learningoffer.identity.caller.Roles;
import uk.learningoffer.platform.csv.Csv;
import uk.learningoffer.platform.page.Page;
import uk.learningoffer.platform.page.PageRequest;

@Path("/api/v1/gaps")
@RolesAllowed({Roles.EDITOR, Roles.ANALYST, Roles.ADMINISTRATOR})
@Tag(name = "Unmet needs")
public class GapResource {
    private static final int ROWS_OF_A_FILE = 5_000;

    @Inject
    Gaps gaps;

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Transactional
    @Operation(summary = "Needs ranked by demand against supply; CSV by Accept, of the first 5,000")
    public Page<Gap> list(@Valid @BeanParam PageRequest page) {
        return gaps.page(page);
    }

    @GET
    @Produces("text/csv;qs=0.5")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)))
    @Transactional
    @Operation(
            operationId = "GapResource_list",
            summary = "Needs ranked by demand against supply; CSV by Accept, of the first 5,000")
    public RestResponse<String> csv() {
        var rows = gaps.first(ROWS_OF_A_FILE).stream().map(Gap::cells).toList();
        return RestResponse.ResponseBuilder.ok(Csv.write(Gap.COLUMNS, rows), "text/csv;charset=UTF-8")
                .build();
    }
}
