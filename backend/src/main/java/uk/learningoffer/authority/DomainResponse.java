package uk.learningoffer.authority;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "AuthorityDomain")
record DomainResponse(
        @Schema(examples = "leeds.gov.uk") String domain,

        @Schema(nullable = true, description = "Null where it came with the register.")
        Instant addedAt,

        @Schema(nullable = true) String reason,

        @Schema(nullable = true, description = "From then on it says nothing about new addresses.")
        Instant retiredAt,

        @Schema(nullable = true) String retiredWhy,

        @Schema(description = "Codes of other authorities with the same domain.")
        List<String> sharedWith) {}
