package uk.learningoffer.licence.waiting;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.learningoffer.licence.stock.WaitingPolicy;

@Schema(name = "WaitingPolicyRequest")
record PolicyRequest(
        @NotNull(message = "Choose in which order people are served")
        WaitingPolicy policy) {}
