package uk.learningoffer.identity.person;

import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.learningoffer.authority.AuthorityName;
import uk.learningoffer.platform.version.Versioned;

@Schema(name = "Me")
public record Me(
        UUID id,
        String email,
        @Schema(nullable = true) String name,
        @Schema(nullable = true) AuthorityName authority,

        @Schema(description = "What was granted beyond applying.")
        Set<String> roles,

        @Schema(description = "Until it is SHOWN, the roles of staff do not count in this session.")
        SecondFactorState secondFactor,

        long version)
        implements Versioned {

    public static Me of(Person person, SecondFactorState secondFactor) {
        return new Me(
                person.id(),
                person.email(),
                person.name(),
                AuthorityName.of(person.authority()),
                person.roles(),
                secondFactor,
                person.version());
    }
}
