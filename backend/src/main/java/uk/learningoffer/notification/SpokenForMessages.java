package uk.learningoffer.notification;

import static uk.learningoffer.notification.MessageKind.ANSWERED_FOR_YOU;
import static uk.learningoffer.notification.MessageKind.WITHDRAWN_FOR_YOU;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import uk.learningoffer.application.record.ApplicationWithdrawn;
import uk.learningoffer.application.record.InformationGiven;
import uk.learningoffer.identity.client.ClientNames;
import uk.learningoffer.notification.CaseFacts.Facts;

/** What an applicant is told that a system of their council did for them. What they did themselves they know. */
@ApplicationScoped
class SpokenForMessages {
    @Inject
    CaseFacts facts;

    @Inject
    ClientNames clients;

    @Inject
    Outbox outbox;

    @Inject
    InstantSource clock;

    /** May happen several times to one application. */
    void answered(@Observes InformationGiven event) {
        var id = event.applicationId();
        var time = clock.instant();
        outbox.write(of(id, event.clientId()).stream()
                .map(each ->
                        each.with("words", CaseFacts.quoted(event.words())).letter(ANSWERED_FOR_YOU, id + ":" + time))
                .toList());
    }

    void withdrawn(@Observes ApplicationWithdrawn event) {
        var id = event.applicationId();
        outbox.write(of(id, event.clientId()).stream()
                .map(each -> each.letter(WITHDRAWN_FOR_YOU, id))
                .toList());
    }

    /** Nothing where no system did it. */
    private List<Facts> of(UUID application, UUID client) {
        if (client == null) {
            return List.of();
        }
        var name = Greeting.name(clients.of(List.of(client)).get(client), "a system of your council");
        return facts.ofApplication(application).stream()
                .map(each -> each.with("systemName", name))
                .toList();
    }
}
