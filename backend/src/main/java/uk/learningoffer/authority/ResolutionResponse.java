package uk.learningoffer.authority;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Resolution")
record ResolutionResponse(
        Resolution.Outcome outcome,

        @Schema(description = "One where it is certain, several to choose from, or none.")
        List<AuthorityName> authorities,

        String sentence,

        @Schema(description = "Authorities of the domain that are no more, in the order they ended.")
        List<Replaced> replaced,

        @Schema(
                nullable = true,
                description = "Only a guess, for a public sector domain that nobody has mapped: a person decides.")
        AuthorityName suggestion) {

    @Schema(name = "ReplacedAuthority")
    record Replaced(
            String code,
            String name,
            LocalDate lastDay,

            @Schema(description = "Codes; several where it was split.")
            List<String> replacedBy) {
        static Replaced of(Authority authority) {
            return new Replaced(
                    authority.code(),
                    authority.name(),
                    authority.lastDay(),
                    authority.successorCodes().stream().sorted().toList());
        }
    }

    static ResolutionResponse of(Resolution resolution) {
        return new ResolutionResponse(
                resolution.outcome(),
                resolution.authorities().stream().map(AuthorityName::of).toList(),
                resolution.sentence(),
                resolution.replaced().stream().map(Replaced::of).toList(),
                AuthorityName.of(resolution.suggestion()));
    }
}
