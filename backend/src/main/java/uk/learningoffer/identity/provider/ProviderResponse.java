package uk.learningoffer.identity.provider;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "SignInProvider")
record ProviderResponse(
        @Schema(nullable = true, description = "Null where this service has none.", examples = "Leeds City Council")
        String name) {}
