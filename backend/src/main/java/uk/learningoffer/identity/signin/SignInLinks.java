package uk.learningoffer.identity.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import uk.learningoffer.audit.Audit;
import uk.learningoffer.authority.EmailAddress;
import uk.learningoffer.identity.person.Person;

/** Links that sign somebody in, for messages of other features: ten minutes, once, and as few an hour as any other. */
@ApplicationScoped
public class SignInLinks {
    @Inject
    Challenges challenges;

    @Inject
    Audit audit;

    /** @param token for {@code {origin}/sign-in#t=<token>}: nobody can read it again */
    public record Link(UUID id, String token) {
        @Override
        public String toString() {
            return "Link[" + id + "]";
        }
    }

    /** In the caller's transaction. @param returnTo a path of ours to go to afterwards */
    public Link make(Person person, String returnTo) {
        var made = challenges.make(EmailAddress.of(person.email(), "/email"), returnTo);
        audit.record("sign-in.requested", "sign-in", made.id(), Map.of());
        return new Link(made.id(), made.token());
    }
}
