package uk.learningoffer.identity.user;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.learningoffer.authority.AuthorityName;
import uk.learningoffer.identity.person.Person;
import uk.learningoffer.platform.version.Versioned;

/** A person as an administrator sees them. */
@Schema(name = "User")
record UserResponse(
        UUID id,
        String email,
        @Schema(nullable = true) String name,
        @Schema(nullable = true) AuthorityName authority,
        Set<String> roles,
        Instant createdAt,
        long version)
        implements Versioned {

    static UserResponse of(Person person) {
        return new UserResponse(
                person.id(),
                person.email(),
                person.name(),
                AuthorityName.of(person.authority()),
                person.roles(),
                person.createdAt(),
                person.version());
    }
}
