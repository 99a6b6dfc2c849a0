package uk.learningoffer.application.applying;

import static uk.learningoffer.identity.caller.Roles.ADMINISTRATOR;
import static uk.learningoffer.identity.caller.Roles.APPLICANT;
import static uk.learningoffer.identity.caller.Roles.PARTNER;
import static uk.learningoffer.identity.caller.Roles.REVIEWER;
import static uk.learningoffer.identity.caller.Scopes.APPLICATIONS_WRITE;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriBuilder;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import uk.learningoffer.application.eligibility.EligibilityAnswers;
import uk.learningoffer.application.eligibility.EligibilityResponse;
import uk.learningoffer.application.queue.ApplicationCounts;
import uk.learningoffer.application.queue.ApplicationList;
import uk.learningoffer.application.queue.ApplicationQuery;
import uk.learningoffer.application.queue.ApplicationSummary;
import uk.learningoffer.application.queue.CountsResponse;
import uk.learningoffer.application.queue.SentDays;
import uk.learningoffer.application.record.ApplicationRepository;
import uk.learningoffer.application.submission.AnswersRequest;
import uk.learningoffer.application.submission.DraftLinks;
import uk.learningoffer.identity.caller.CurrentUsers;
import uk.learningoffer.platform.idempotency.Idempotent;
import uk.learningoffer.platform.page.Page;
import uk.learningoffer.platform.version.IfMatch;

@Path("/api/v1/applications")
@Tag(name = "Applications", description = "One person asking for funded access to one course.")
public class ApplicationResource {
    @Inject
    Applying applying;

    @Inject
    ApplicationRepository applications;

    @Inject
    DraftLinks links;

    @Inject
    ApplicationList list;

    @Inject
    ApplicationCounts counts;

    @Inject
    CaseTimeline timeline;

    @Inject
    EligibilityAnswers eligibility;

    @Inject
    ApplicationView view;

    @Inject
    CurrentUsers callers;

    @GET
    @RolesAllowed({APPLICANT, PARTNER})
    @Operation(
            summary = "List applications",
            description =
                    "An applicant's own; also what colleagues sent for a council lead; those of its authority for"
                            + " a partner system; all that were sent for a reviewer. With status=SUBMITTED alone the oldest comes first, otherwise the newest.")
    public Page<ApplicationSummary> list(@Valid @BeanParam ApplicationQuery query) {
        return list.page(query, callers.get());
    }

    @GET
    @Path("/counts")
    @RolesAllowed({REVIEWER, ADMINISTRATOR})
    @Operation(
            summary =
                    "How many applications, of all or of those sent on certain days, stand where; counting stops at 1,000")
    public CountsResponse counts(@BeanParam SentDays sent) {
        return counts.count(sent);
    }

    @POST
    @RolesAllowed(APPLICANT)
    @Idempotent
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = ApplicationResponse.class, responseCode = "201")
    @Operation(summary = "Start an application as a draft")
    public RestResponse<ApplicationResponse> start(@Valid @NotNull(message = "Send an object") StartRequest request) {
        var caller = callers.get();
        var started = view.of(applying.start(request, caller), caller);
        return RestResponse.ResponseBuilder.<ApplicationResponse>created(
                        UriBuilder.fromPath("/api/v1/applications/{id}").build(started.id()))
                .entity(started)
                .build();
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({APPLICANT, PARTNER})
    @Transactional
    @Operation(summary = "One application")
    public ApplicationResponse one(@PathParam("id") UUID id) {
        var caller = callers.get();
        return view.of(applications.require(id, caller), caller);
    }

    @PATCH
    @Path("/{id}")
    @RolesAllowed(APPLICANT)
    @Transactional
    @Operation(summary = "Change some answers of a draft")
    public ApplicationResponse answer(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull(message = "Send the answers to change") AnswersRequest request) {
        var caller = callers.get();
        return view.of(applying.answer(id, IfMatch.of(ifMatch), request, caller), caller);
    }

    @POST
    @Path("/{id}/submission")
    @RolesAllowed(APPLICANT)
    @Idempotent
    @Operation(summary = "Send a draft")
    public ApplicationResponse submit(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        var caller = callers.get();
        return view.of(applying.submit(id, IfMatch.of(ifMatch), caller), caller);
    }

    @POST
    @Path("/{id}/withdrawal")
    @RolesAllowed({APPLICANT, APPLICATIONS_WRITE})
    @Idempotent
    @Operation(
            summary = "Withdraw an application that has not come to its end",
            description = "A system may withdraw what its own nominations led to, until it is decided. The applicant is"
                    + " told, and so is whoever reads the timeline.")
    public ApplicationResponse withdraw(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        var caller = callers.get();
        return view.of(applying.withdraw(id, IfMatch.of(ifMatch), caller), caller);
    }

    @POST
    @Path("/{id}/answer")
    @RolesAllowed({APPLICANT, APPLICATIONS_WRITE})
    @Idempotent
    @Operation(
            summary = "Answer the reviewer's question",
            description =
                    "A system may answer for those whom it nominated itself. The applicant is sent the answer, and"
                            + " the timeline names the system.")
    public ApplicationResponse answerQuestion(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull(message = "Send your answer") WordsRequest request) {
        var caller = callers.get();
        return view.of(applying.answerQuestion(id, IfMatch.of(ifMatch), request.words(), caller), caller);
    }

    @POST
    @Path("/{id}/link-message")
    @RolesAllowed(APPLICANT)
    @Idempotent
    @Operation(summary = "Get a message with a link that signs you in and leads back to a draft")
    @APIResponse(responseCode = "204", description = "Look at your mail")
    public RestResponse<Void> sendLink(@PathParam("id") UUID id) {
        links.send(id, callers.get());
        return RestResponse.noContent();
    }

    @GET
    @Path("/{id}/eligibility")
    @RolesAllowed({APPLICANT, PARTNER})
    @Transactional
    @Operation(summary = "What the rules say of an application now")
    public EligibilityResponse eligibility(@PathParam("id") UUID id) {
        return eligibility.answer(applications.require(id, callers.get()));
    }

    @GET
    @Path("/{id}/timeline")
    @RolesAllowed({APPLICANT, PARTNER})
    @Transactional
    @Operation(summary = "Everything that happened to the case, oldest first, as far as the caller may read it")
    public TimelineResponse timeline(@PathParam("id") UUID id) {
        var caller = callers.get();
        return timeline.read(applications.require(id, caller), caller);
    }
}
