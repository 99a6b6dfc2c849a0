package uk.learningoffer.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import uk.learningoffer.identity.factor.SecondFactorNews;
import uk.learningoffer.identity.factor.SecondFactorNews.What;
import uk.learningoffer.identity.person.PersonRepository;
import uk.learningoffer.notification.Letter.Recipient;

/** Tells people what happened to their second factor, in case it was somebody else. */
@ApplicationScoped
class SecondFactorMessages {
    @Inject
    Outbox outbox;

    @Inject
    PersonRepository people;

    void happened(@Observes SecondFactorNews event) {
        var kind = event.what() == What.LOCKED ? MessageKind.SECOND_FACTOR_LOCKED : MessageKind.SECOND_FACTOR_CHANGED;
        var name = people.require(event.personId()).name();
        outbox.write(List.of(new Letter(
                kind,
                event.id().toString(),
                new Recipient(event.email(), event.personId(), null),
                Map.of("greeting", Greeting.to(name), "sentence", sentence(event.what())))));
    }

    private static String sentence(What what) {
        return switch (what) {
            case SET_UP -> "From now on you sign in with a code of the authenticator app that was set up just now.";
            case LOCKED -> "Five codes in a row were wrong, so nothing more is tried for an hour.";
            case RECOVERY_CODE_USED ->
                "One of your recovery codes was used to sign in. It works no more; make new ones when few are left.";
            case RECOVERY_CODES_MADE -> "New recovery codes were made. Those you had before work no more.";
            case TAKEN_AWAY ->
                "An administrator took your second factor away and signed you out everywhere. You set up a new one when"
                        + " you sign in next.";
        };
    }
}
