package uk.learningoffer.identity.client;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Token")
record TokenResponse(
        @JsonProperty("access_token") String accessToken,

        @Schema(examples = "Bearer") @JsonProperty("token_type")
        String tokenType,

        @Schema(description = "Seconds.", examples = "900") @JsonProperty("expires_in")
        long expiresIn,

        @Schema(examples = "applications:read") String scope) {}
