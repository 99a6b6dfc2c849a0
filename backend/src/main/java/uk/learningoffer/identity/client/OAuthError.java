package uk.learningoffer.identity.client;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Not a problem of ours but the error of RFC 6749 section 5.2, which OAuth libraries read. */
@Schema(name = "OAuthError")
record OAuthError(
        @Schema(examples = "invalid_client") String error,
        @JsonProperty("error_description") String description) {}
