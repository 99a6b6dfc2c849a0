package uk.learningoffer.licence.code;

import static uk.learningoffer.identity.caller.Roles.ADMINISTRATOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
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
import uk.learningoffer.platform.csv.Uploads;
import uk.learningoffer.platform.problem.Problems;

@Path("/api/v1/code-files")
@RolesAllowed(ADMINISTRATOR)
@Tag(name = "Code files", description = "Codes as a supplier sends them, on their way to licences.")
public class CodeFileResource {
    @Inject
    Uploads uploads;

    @Inject
    ReceivingCodes receiving;

    @Inject
    CodeFiles files;

    @POST
    @Consumes("text/csv")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Send codes as CSV in UTF-8 with a column “code”, at most 10,000",
            description =
                    "All of them or none: every blank, repeated, known or unfit code is told with its row. Put them on"
                            + " licences by naming the file in a purchase, in a top-up, or for a purchase that has no"
                            + " codes yet. What is not used is deleted after a day.")
    @APIResponseSchema(value = CodeFileResponse.class, responseCode = "201")
    public RestResponse<CodeFileResponse> send(
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
        return uploads.with(body, file -> receiving.receive(new SentCodes(file.sha256(), file.file())));
    }

    @GET
    @Path("/{id}")
    @Transactional
    @Operation(summary = "How many codes wait in a file")
    public CodeFileResponse one(@PathParam("id") UUID id) {
        return files.find(id).orElseThrow(() -> Problems.notFound("file of codes"));
    }
}
