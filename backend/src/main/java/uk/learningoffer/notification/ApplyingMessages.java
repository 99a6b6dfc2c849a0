package uk.learningoffer.notification;

import static uk.learningoffer.notification.MessageKind.DRAFT_LINK;
import static uk.learningoffer.notification.MessageKind.MANAGER_APPROVAL;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.Session;
import uk.learningoffer.application.manager.ManagerAsked;
import uk.learningoffer.application.submission.DraftLinkAsked;
import uk.learningoffer.notification.Letter.Recipient;

/** Messages with links that work once: to an applicant's draft, and to what a line manager is asked. */
@ApplicationScoped
class ApplyingMessages {
    @Inject
    Session database;

    @Inject
    CaseFacts facts;

    @Inject
    Outbox outbox;

    void linkAsked(@Observes DraftLinkAsked event) {
        var returnTo = SignInMessages.encoded("/apply/" + event.applicationId());
        outbox.write(facts.ofApplication(event.applicationId()).stream()
                .map(each -> each.with("token", event.token())
                        .with("returnTo", returnTo)
                        .letter(DRAFT_LINK, event.challengeId()))
                .toList());
    }

    void managerAsked(@Observes ManagerAsked event) {
        var id = event.applicationId();
        outbox.write(facts.ofApplication(id).stream()
                .map(each -> each.with("token", event.token()).letter(MANAGER_APPROVAL, id))
                .map(letter -> to(letter, id))
                .toList());
    }

    /** The manager is nobody we know, and it is not for the applicant's list of messages. */
    private Letter to(Letter letter, UUID application) {
        var row = database.createNativeQuery("""
                        SELECT a.manager_email, coalesce(p.name, ''), m.due_on FROM application a
                        JOIN person p ON p.id = a.person_id JOIN manager_approval m ON m.application_id = a.id
                        WHERE a.id = :id""", Object[].class)
                .setParameter("id", application)
                .getSingleResult();
        letter.values().put("greeting", Greeting.to(null));
        letter.values().put("applicant", Greeting.name((String) row[1], "A colleague"));
        letter.values().put("until", CaseFacts.day((LocalDate) row[2]));
        return new Letter(letter.kind(), letter.event(), new Recipient((String) row[0], null, null), letter.values());
    }
}
