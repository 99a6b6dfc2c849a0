package uk.learningoffer.job;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the caller may do with timed work. */
@Schema(name = "JobMove")
enum JobMove {
    @JsonProperty("run")
    RUN,
    @JsonProperty("dry-run")
    DRY_RUN
}
