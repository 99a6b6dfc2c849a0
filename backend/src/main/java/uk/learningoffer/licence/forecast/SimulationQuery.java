package uk.learningoffer.licence.forecast;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What to play. Numbers are read by {@link Asked}, so that all faults are told at once. */
public class SimulationQuery {
    @QueryParam("quantities")
    @Parameter(
            description =
                    "How many licences to buy, each 1 to 10,000, up to 12 of them. Buying none is always played too."
                            + " Without it: what would be enough half of the times and nine times in ten.",
            schema = @Schema(type = SchemaType.ARRAY, implementation = Integer.class))
    public List<String> quantities = List.of();

    @QueryParam("months")
    @Parameter(
            description = "How long they last, 1 to 36. Without it: 12.",
            schema = @Schema(type = SchemaType.INTEGER))
    public String months;

    @QueryParam("seed")
    @Parameter(
            description = "The same seed gives the same answer while the records stay as they are. Without it: 1.",
            schema = @Schema(type = SchemaType.INTEGER, format = "int64"))
    public String seed;

    @QueryParam("askedPerMonth")
    @Parameter(
            description = "People a month who are approved, 0 to 5,000, in place of what was observed.",
            schema = @Schema(type = SchemaType.INTEGER))
    public String askedPerMonth;

    @QueryParam("approvalPercent")
    @Parameter(
            description = "Of the applications that wait for a decision, in place of what was observed.",
            schema = @Schema(type = SchemaType.INTEGER))
    public String approvalPercent;

    @QueryParam("lapsePercent")
    @Parameter(
            description = "Of licences, not activated in time, in place of what was observed.",
            schema = @Schema(type = SchemaType.INTEGER))
    public String lapsePercent;

    @QueryParam("returnPercent")
    @Parameter(
            description = "Of licences, given back for another person, in place of what was observed.",
            schema = @Schema(type = SchemaType.INTEGER))
    public String returnPercent;

    @QueryParam("returnDays")
    @Parameter(
            description = "Days until one is given back, on average, in place of what was observed.",
            schema = @Schema(type = SchemaType.INTEGER))
    public String returnDays;

    @QueryParam("completionPercent")
    @Parameter(
            description = "Of activated licences, in place of what was observed.",
            schema = @Schema(type = SchemaType.INTEGER))
    public String completionPercent;

    @QueryParam("helpedPercent")
    @Parameter(
            description = "Of completed courses, in place of what was observed.",
            schema = @Schema(type = SchemaType.INTEGER))
    public String helpedPercent;

    @QueryParam("unitPricePence")
    @Parameter(
            description = "The price of one licence in pence, in place of that of the last purchase.",
            schema = @Schema(type = SchemaType.INTEGER))
    public String unitPricePence;
}
