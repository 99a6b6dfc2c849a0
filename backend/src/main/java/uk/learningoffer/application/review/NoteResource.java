package uk.learningoffer.application.review;

import static uk.learningoffer.identity.caller.Roles.ADMINISTRATOR;
import static uk.learningoffer.identity.caller.Roles.REVIEWER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import uk.learningoffer.application.applying.CaseTimeline;
import uk.learningoffer.application.applying.TimelineResponse;
import uk.learningoffer.application.record.ApplicationRepository;
import uk.learningoffer.application.timeline.Happening;
import uk.learningoffer.application.timeline.Timeline;
import uk.learningoffer.application.timeline.TimelineKind;
import uk.learningoffer.audit.Audit;
import uk.learningoffer.identity.caller.CurrentUsers;
import uk.learningoffer.platform.idempotency.Idempotent;

@Path("/api/v1/applications/{id}/notes")
@Tag(name = "Reviewing")
public class NoteResource {
    @Inject
    ApplicationRepository applications;

    @Inject
    Timeline timeline;

    @Inject
    CaseTimeline caseTimeline;

    @Inject
    Audit audit;

    @Inject
    CurrentUsers callers;

    @POST
    @RolesAllowed({REVIEWER, ADMINISTRATOR})
    @Idempotent
    @Operation(summary = "Add a note to the timeline; what is written stays")
    public TimelineResponse add(
            @PathParam("id") UUID id, @Valid @NotNull(message = "Send a note") NoteRequest request) {
        var caller = callers.get();
        var application = applications.require(id, caller);
        timeline.tell(
                id, new Happening(TimelineKind.NOTE, caller.personId(), request.words(), request.visibleToApplicant()));
        audit.record("application.noted", "application", id, Map.of("visible", request.visibleToApplicant()));
        return caseTimeline.read(application, caller);
    }
}
