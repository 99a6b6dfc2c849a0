package uk.learningoffer.privacy;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "RetentionClass")
record RetentionClassResponse(
        @Schema(examples = "Requests to sign in") String what,

        @Schema(examples = "24 hours after they ended") String kept,

        @Schema(nullable = true, description = "The property that says how long; null where it is fixed.")
        String setting,

        @Schema(
                description = "The timed work that ends it: its dry run lists what would go.",
                examples = "forget-sign-ins")
        String job,

        @Schema(description = "How many are over their time now.")
        long due) {}
