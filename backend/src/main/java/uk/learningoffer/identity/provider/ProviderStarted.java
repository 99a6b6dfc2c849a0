package uk.learningoffer.identity.provider;

import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "ProviderSignInStarted")
record ProviderStarted(
        @Schema(description = "Of the provider: send the browser there, with what it was given to keep.")
        URI address) {}
