package uk.learningoffer.licence.code;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "CodeReasonRequest")
record CodeReasonRequest(
        @NotNull(message = "Choose why you need to see the code")
        CodeReason reason) {}
