package uk.learningoffer.authority;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.learningoffer.platform.version.Versioned;

@Schema(name = "Authority")
record AuthorityResponse(
        @Schema(examples = "LDS") String code,
        @Schema(nullable = true, examples = "E08000035") String gss,
        String name,
        String officialName,
        String type,
        String typeCode,
        String nation,
        String region,
        @Schema(nullable = true) LocalDate startDate,

        @Schema(nullable = true, description = "As the register says it.")
        LocalDate endDate,

        @Schema(nullable = true, description = "The last day on which it was an authority.")
        LocalDate lastDay,

        boolean current,

        @Schema(description = "Codes of its successors; several where it was split.")
        List<String> replacedBy,

        Set<String> domains,
        @Schema(nullable = true) LocalDate declarationSignedOn,
        long version)
        implements Versioned {

    static AuthorityResponse of(Authority authority, LocalDate today) {
        return new AuthorityResponse(
                authority.code(),
                authority.gss(),
                authority.name(),
                authority.officialName(),
                authority.type(),
                authority.typeCode(),
                authority.nation(),
                authority.region(),
                authority.startDate(),
                authority.endDate(),
                authority.lastDay(),
                authority.isCurrentOn(today),
                authority.successorCodes().stream().sorted().toList(),
                new TreeSet<>(authority.domains()),
                authority.declarationSignedOn(),
                authority.version());
    }
}
