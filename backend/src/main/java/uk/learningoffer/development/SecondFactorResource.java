package uk.learningoffer.development;

import io.quarkus.arc.profile.UnlessBuildProfile;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import uk.learningoffer.development.SecondFactorCodes.Code;

/** Shows the codes of a trial's authenticator apps, to somebody at this machine. Exists in no production package. */
@Path("/dev")
@UnlessBuildProfile("prod")
public class SecondFactorResource {
    @Inject
    SecondFactorCodes codes;

    @Inject
    RoutingContext call;

    @GET
    @Path("/second-factor")
    @PermitAll
    @Produces(MediaType.TEXT_HTML)
    @Operation(hidden = true)
    public String page() {
        Here.only(call);
        var rows = codes.of(null).stream()
                .map(each -> "<li>" + InboxPage.escaped(each.email()) + ": <strong>" + each.code() + "</strong></li>")
                .collect(Collectors.joining("\n"));
        return """
                <!DOCTYPE html>
                <html lang="en">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>Development codes</title>
                </head>
                <body>
                <main>
                <h1>Development codes</h1>
                <p>What an authenticator app would show. Each code works once; load this page again for the next.</p>
                <ul>
                %s
                </ul>
                </main>
                </body>
                </html>
                """.formatted(rows);
    }

    @GET
    @Path("/second-factor.json")
    @PermitAll
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(hidden = true)
    public List<Code> list(@QueryParam("of") String email) {
        Here.only(call);
        return codes.of(email);
    }
}
