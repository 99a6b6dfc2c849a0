package uk.learningoffer.metrics.measure;

import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import uk.learningoffer.platform.clock.LondonDays;

/** Which figures, of which days, for whom. */
public class MetricsQuery extends PeriodQuery {
    @QueryParam("audience")
    @Pattern(regexp = "public|staff", message = "Choose public or staff")
    @Parameter(
            description = "Without it: staff for staff, public for everybody else.",
            schema =
                    @Schema(
                            implementation = String.class,
                            enumeration = {"public", "staff"}))
    public String audience;

    Period period(Instant now, MetricsAudience audience) {
        var today = LondonDays.of(now);
        var period = period(today);
        return audience == MetricsAudience.PUBLIC ? period.inWholeMonths(today) : period;
    }
}
