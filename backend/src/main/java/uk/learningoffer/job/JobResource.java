package uk.learningoffer.job;

import static uk.learningoffer.identity.caller.Roles.ADMINISTRATOR;
import static uk.learningoffer.identity.caller.Roles.ANALYST;
import static uk.learningoffer.identity.caller.Roles.EDITOR;
import static uk.learningoffer.identity.caller.Roles.REVIEWER;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import uk.learningoffer.platform.idempotency.Idempotent;

@Path("/api/v1/jobs")
@Tag(name = "Timed work", description = "What the service does by itself as time passes, and how far behind it is.")
public class JobResource {
    @Inject
    JobBoard board;

    @Inject
    RunNow runNow;

    @Inject
    SecurityIdentity caller;

    @GET
    @RolesAllowed({REVIEWER, EDITOR, ANALYST, ADMINISTRATOR})
    @Operation(summary = "All timed work: its last run, its next one, what is due and for how long")
    public JobsResponse all() {
        return board.all(next());
    }

    @GET
    @Path("/{name}")
    @RolesAllowed({REVIEWER, EDITOR, ANALYST, ADMINISTRATOR})
    @Operation(summary = "One kind of timed work")
    public JobResponse one(@PathParam("name") String name) {
        return board.one(name, next());
    }

    @POST
    @Path("/{name}/run")
    @RolesAllowed(ADMINISTRATOR)
    @Idempotent
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = JobResponse.class, responseCode = "202")
    @Operation(
            summary = "Do it now",
            description = "The answer comes before the work is done: look at the job again to see the end of its run.")
    public RestResponse<JobResponse> run(@PathParam("name") String name) {
        runNow.ask(name);
        return RestResponse.status(RestResponse.Status.ACCEPTED, board.one(name, next()));
    }

    @POST
    @Path("/{name}/dry-run")
    @RolesAllowed(ADMINISTRATOR)
    @Operation(summary = "What a run would take up now; changes nothing")
    public DryRunResponse dryRun(@PathParam("name") String name) {
        return board.dryRun(name);
    }

    private List<JobMove> next() {
        return caller.hasRole(ADMINISTRATOR) ? List.of(JobMove.DRY_RUN, JobMove.RUN) : List.of();
    }
}
