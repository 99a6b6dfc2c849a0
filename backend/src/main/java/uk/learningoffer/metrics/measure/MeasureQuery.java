package uk.learningoffer.metrics.measure;

import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Figures of one measure: of which days, cut how, along what. */
public class MeasureQuery extends MetricsQuery {
    @QueryParam("step")
    @Pattern(regexp = "day|week|month|quarter|year", message = "Choose day, week, month, quarter or year")
    @Parameter(
            description = "Cuts the period, in London; weeks begin on Monday. Without it: the whole period alone.",
            schema =
                    @Schema(
                            implementation = String.class,
                            enumeration = {"day", "week", "month", "quarter", "year"}))
    public String step;

    @QueryParam("by")
    @Parameter(description = "What to break it down by, one of the measure's breakdowns.")
    public String by;

    @QueryParam("authority")
    @Pattern(regexp = "[A-Z0-9-]{2,10}|", message = "Enter the code of an authority, such as LDS")
    @Parameter(description = "The code of one authority, such as LDS. Leads of councils see their own whole.")
    public String authority;

    Step step() {
        return step == null || step.isBlank() ? null : Step.of(step.strip());
    }

    String by() {
        return by == null || by.isBlank() ? null : by.strip();
    }

    String authority() {
        return authority == null || authority.isBlank() ? null : authority.strip();
    }
}
