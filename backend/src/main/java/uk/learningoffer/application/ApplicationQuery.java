package uk.learningoffer.application;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
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

    @QueryParam("q")
    @Size(max = 100, message = "Enter at most 100 characters")
    @Parameter(description = "Part of a reference, of an applicant's name or address, or of a course title.")
    public String q;
}
