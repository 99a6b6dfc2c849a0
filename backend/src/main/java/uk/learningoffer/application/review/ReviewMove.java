package uk.learningoffer.application.review;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a reviewer can do with an application, by the name of its address. */
public enum ReviewMove {
    @JsonProperty("approval")
    APPROVAL,
    @JsonProperty("refusal")
    REFUSAL,
    @JsonProperty("information-request")
    INFORMATION_REQUEST
}
