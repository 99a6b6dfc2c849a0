package uk.learningoffer.metrics.measure;

import static uk.learningoffer.identity.caller.Roles.ADMINISTRATOR;
import static uk.learningoffer.identity.caller.Roles.ANALYST;
import static uk.learningoffer.identity.caller.Roles.EDITOR;
import static uk.learningoffer.identity.caller.Roles.REVIEWER;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import uk.learningoffer.platform.problem.ProblemType;
import uk.learningoffer.platform.problem.Problems;

@Path("/api/v1/metrics")
@Tag(name = "Measures", description = "What the offer did, from real records, each figure with its definition.")
public class MetricsResource {
    @Inject
    Metrics metrics;

    @Inject
    SecurityIdentity identity;

    @Inject
    InstantSource clock;

    @GET
    @PermitAll
    @Transactional
    @Operation(
            summary = "The figures of a period",
            description = "The public sees whole months, and no count under 5 where counts are broken down.")
    public MetricsResponse all(@Valid @BeanParam MetricsQuery query) {
        var audience = audience(query.audience);
        return metrics.of(query.period(clock.instant(), audience), audience);
    }

    @GET
    @Path("/definitions")
    @PermitAll
    @Operation(summary = "What each measure means")
    public DefinitionsResponse definitions() {
        return new DefinitionsResponse(Arrays.stream(MeasureDefinition.values())
                .map(DefinitionResponse::of)
                .toList());
    }

    private MetricsAudience audience(String asked) {
        var staff = Stream.of(ANALYST, REVIEWER, EDITOR, ADMINISTRATOR).anyMatch(identity::hasRole);
        if ("staff".equals(asked) && !staff) {
            throw identity.isAnonymous()
                    ? Problems.of(ProblemType.UNAUTHORISED, "Sign in to see the figures of staff.")
                    : Problems.forbidden("Only staff may see these figures. Ask for audience=public.");
        }
        return staff && !"public".equals(asked) ? MetricsAudience.STAFF : MetricsAudience.PUBLIC;
    }
}
