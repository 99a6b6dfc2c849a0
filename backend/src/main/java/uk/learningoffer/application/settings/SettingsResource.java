package uk.learningoffer.application.settings;

import static uk.learningoffer.identity.caller.Roles.ADMINISTRATOR;
import static uk.learningoffer.identity.caller.Roles.ANALYST;
import static uk.learningoffer.identity.caller.Roles.REVIEWER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import uk.learningoffer.identity.caller.CurrentUsers;
import uk.learningoffer.platform.idempotency.Idempotent;
import uk.learningoffer.platform.page.Cursor;
import uk.learningoffer.platform.page.Page;
import uk.learningoffer.platform.page.PageRequest;
import uk.learningoffer.platform.version.IfMatch;

@Path("/api/v1/settings")
@Tag(
        name = "Settings",
        description = "How generous the offer is and how it is decided, in versions that start on a day.")
public class SettingsResource {
    private static final String LIST = "settings";

    @Inject
    SettingsEditing editing;

    @Inject
    SettingsTable table;

    @Inject
    SettingsPreview preview;

    @Inject
    CurrentUsers callers;

    @GET
    @RolesAllowed({REVIEWER, ADMINISTRATOR, ANALYST})
    @Operation(summary = "The settings that count today, and those to come")
    public SettingsResponse overview() {
        return editing.overview();
    }

    @GET
    @Path("/versions")
    @RolesAllowed({REVIEWER, ADMINISTRATOR, ANALYST})
    @Operation(summary = "Every version there ever was, the newest first")
    public Page<SettingsVersion> versions(@Valid @BeanParam PageRequest page) {
        var after = page.after(LIST, 1);
        var before = after == null ? Integer.MAX_VALUE : (int) after.number(0);
        return Page.of(
                table.page(before, page.rows(), editing.today()),
                page.limit,
                version -> Cursor.of(LIST, version.settings().version()));
    }

    @POST
    @Path("/preview")
    @RolesAllowed(ADMINISTRATOR)
    @Operation(summary = "What settings would have said to last month's applications; saves nothing")
    public SettingsPreview.Result preview(@Valid @NotNull(message = "Send settings") SettingsRequest request) {
        editing.mustNotHaveStarted(request);
        return preview.of(request);
    }

    @POST
    @Path("/versions")
    @RolesAllowed(ADMINISTRATOR)
    @Idempotent
    @Operation(summary = "Make a version that counts from its day on; it is never changed afterwards")
    public SettingsResponse add(
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull(message = "Send settings") SettingsRequest request) {
        return editing.add(IfMatch.of(ifMatch), request, callers.get());
    }

    @POST
    @Path("/versions/{version}/cancellation")
    @RolesAllowed(ADMINISTRATOR)
    @Idempotent
    @Operation(summary = "Cancel a version that has not started")
    public SettingsResponse cancel(@PathParam("version") int version) {
        return editing.cancel(version);
    }
}
