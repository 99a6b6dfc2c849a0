package uk.learningoffer.authority;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "DomainRequest")
record DomainRequest(
        @NotBlank(message = "Enter the domain, like council.gov.uk")
        @Size(max = 260, message = "Enter a domain of 253 characters or fewer")
        @Schema(examples = "leeds.gov.uk")
        String domain,

        @NotBlank(message = "Say how you know that it is theirs")
        @Size(max = 500, message = "Use 500 characters or fewer")
        String reason) {}
