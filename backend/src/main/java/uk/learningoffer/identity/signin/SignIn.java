package uk.learningoffer.identity.signin;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import uk.learningoffer.audit.Audit;
import uk.learningoffer.authority.EmailAddress;
import uk.learningoffer.identity.session.Sessions;
import uk.learningoffer.identity.session.SignedIn;
import uk.learningoffer.platform.problem.ProblemType;
import uk.learningoffer.platform.problem.Problems;

/** Letting people in by a message to their work e-mail address. */
@ApplicationScoped
class SignIn {
    @Inject
    Challenges challenges;

    @Inject
    Registration registration;

    @Inject
    Sessions sessions;

    @Inject
    Event<SignInRequested> requested;

    @Inject
    Audit audit;

    /** Does the same work for every address: whether it is known is not even looked up. */
    @Transactional
    SignInStarted request(EmailAddress email, String returnTo) {
        var made = challenges.make(email, returnTo);
        requested.fire(new SignInRequested(made.id(), email.value(), made.token(), made.code(), returnTo));
        audit.record("sign-in.requested", "sign-in", made.id(), Map.of());
        return new SignInStarted(made.id(), email.masked(), made.expiresAt());
    }

    // A wrong try stays counted although it ends in a problem.
    @Transactional(dontRollbackOn = HttpProblem.class)
    SignedIn confirm(SignInConfirmation confirmation, String device) {
        var email = EmailAddress.of(confirmation.isByToken() ? byToken(confirmation) : byCode(confirmation), "/email");
        var person = registration.admit(email);
        if (person.isDisabled()) {
            throw noLongerWorks();
        }
        var signedIn = sessions.open(person, device);
        audit.record("session.opened", "session", signedIn.session(), Map.of("person", person.id()));
        return signedIn;
    }

    private String byToken(SignInConfirmation confirmation) {
        return challenges.spend(confirmation.token()).orElseThrow(SignIn::noLongerWorks);
    }

    private String byCode(SignInConfirmation confirmation) {
        var tried = challenges
                .tryCode(confirmation.challengeId(), confirmation.plainCode())
                .orElseThrow(SignIn::noLongerWorks);
        if (tried.email() == null) {
            throw Problems.invalid("/code", "That is not the code in the message. " + triesLeft(tried.triesLeft()));
        }
        return tried.email();
    }

    private static String triesLeft(int left) {
        return switch (left) {
            case 0 -> "Ask for a new message";
            case 1 -> "You can try once more";
            default -> "You can try " + left + " more times";
        };
    }

    private static HttpProblem noLongerWorks() {
        return Problems.of(
                ProblemType.EXPIRED_LINK,
                "A link or code works once, for 10 minutes, and only the newest one. Ask for a new message.");
    }
}
