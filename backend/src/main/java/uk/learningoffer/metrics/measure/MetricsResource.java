package uk.learningoffer.metrics.measure;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.InstantSource;
import java.util.Arrays;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import uk.learningoffer.platform.problem.Problems;

@Path("/api/v1/metrics")
@Tag(name = "Measures", description = "What the offer did, from real records, each figure with its definition.")
public class MetricsResource {
    @Inject
    Metrics metrics;

    @Inject
    MeasureDetails details;

    @Inject
    Audiences audiences;

    @Inject
    InstantSource clock;

    @GET
    @PermitAll
    @Transactional
    @Operation(
            summary = "The figures of a period",
            description =
                    "The public sees whole months, and counts of people in fives: somebody is counted in the month in"
                            + " which the five they belong to is full.")
    public MetricsResponse all(@Valid @BeanParam MetricsQuery query) {
        var audience = audiences.of(query.audience, null);
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

    @GET
    @Path("/{name}")
    @PermitAll
    @Transactional
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary =
                    "One measure: its period, the period before, its parts, and what it is broken down by; CSV by Accept")
    public MeasureDetailResponse one(@PathParam("name") String name, @Valid @BeanParam MeasureQuery query) {
        return detail(name, query);
    }

    @GET
    @Path("/{name}")
    @PermitAll
    @Transactional
    @Produces("text/csv;qs=0.5")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)))
    @Operation(
            operationId = "MetricsResource_one",
            summary =
                    "One measure: its period, the period before, its parts, and what it is broken down by; CSV by Accept")
    public RestResponse<String> csv(@PathParam("name") String name, @Valid @BeanParam MeasureQuery query) {
        return RestResponse.ResponseBuilder.ok(MeasureCsv.of(detail(name, query)), "text/csv;charset=UTF-8")
                .header("Content-Disposition", "attachment; filename=\"" + name + ".csv\"")
                .build();
    }

    private MeasureDetailResponse detail(String name, MeasureQuery query) {
        var measure = MeasureDefinition.named(name).orElseThrow(() -> Problems.notFound("measure"));
        var audience = audiences.of(query.audience, query.authority());
        audiences.check(measure, audience);
        return details.of(measure, query, audience, query.period(clock.instant(), audience));
    }
}
