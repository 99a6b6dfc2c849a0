package uk.learningoffer.application.queue;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import uk.learningoffer.application.eligibility.EligibilityOutcome;
import uk.learningoffer.application.record.ApplicationStatus;
import uk.learningoffer.platform.page.PageRequest;

/** Which applications. */
public class ApplicationQuery extends PageRequest {
    @QueryParam("mine")
    @Parameter(description = "true: only the caller's own, which is all that an applicant sees anyway.")
    public boolean mine;

    @QueryParam("status")
    public List<ApplicationStatus> statuses = List.of();

    @QueryParam("authority")
    @Parameter(description = "Codes of authorities, such as LDS.")
    public List<String> authorities = List.of();

    @QueryParam("region")
    public List<String> regions = List.of();

    @QueryParam("course")
    @Parameter(description = "Slugs of courses.")
    public List<String> courses = List.of();

    @QueryParam("ruleOutcome")
    public List<EligibilityOutcome> ruleOutcomes = List.of();

    @BeanParam
    public SentDays sent = new SentDays();

    @QueryParam("minDays")
    @Min(value = 1, message = "Ask for at least 1 day")
    @Max(value = 3650, message = "Ask for at most 3,650 days")
    @Parameter(description = "Sent at least so many days ago, as people count them in London.")
    public Integer minDays;

    @QueryParam("minWorkingDays")
    @Min(value = 1, message = "Ask for at least 1 day")
    @Max(value = 1000, message = "Ask for at most 1,000 days")
    @Parameter(description = "Sent at least so many working days ago, as the applicant's nation counts them.")
    public Integer minWorkingDays;

    @QueryParam("team")
    @Parameter(description = "Only those of this team, by its id.")
    public UUID team;

    @QueryParam("late")
    @Parameter(description = "true: only what waits for a decision after the day that was promised.")
    public boolean late;

    @QueryParam("claimedByMe")
    @Parameter(description = "true: only what the caller has claimed.")
    public boolean claimedByMe;

    @QueryParam("q")
    @Size(max = 100, message = "Enter at most 100 characters")
    @Parameter(
            description =
                    "The start of a reference, with or without LO-, or part of an applicant's name or address, or of a course title.")
    public String q;
}
