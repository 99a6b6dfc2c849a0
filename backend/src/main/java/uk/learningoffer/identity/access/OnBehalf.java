package uk.learningoffer.identity.access;

import io.quarkus.security.identity.CurrentIdentityAssociation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.function.Function;
import org.jboss.logging.MDC;
import uk.learningoffer.identity.caller.CurrentUser;
import uk.learningoffer.identity.person.PersonRepository;
import uk.learningoffer.platform.problem.Problems;

/** Lets background work act for the person who asked for it, with the roles they have by now and under their name. */
@ApplicationScoped
public class OnBehalf {
    private static final String REQUEST = "requestId";

    @Inject
    PersonRepository people;

    @Inject
    CurrentIdentityAssociation association;

    /** @param request what the audit shows in place of the id of a request */
    public <T> T of(UUID personId, String request, Function<CurrentUser, T> work) {
        var person = people.require(personId);
        if (person.isErased() || person.isDisabled()) {
            throw Problems.forbidden("Whoever asked for this may not sign in any more.");
        }
        var caller = Caller.absent(personId, person.authorityCode(), person.roles());
        var before = association.getIdentity();
        association.setIdentity(CallerAugmentor.identity(caller));
        MDC.put(REQUEST, request);
        try {
            return work.apply(caller.user());
        } finally {
            MDC.remove(REQUEST);
            association.setIdentity(before);
        }
    }
}
