package uk.learningoffer.notification;

import static uk.learningoffer.notification.MessageKind.APPLICATION_RECEIVED;
import static uk.learningoffer.notification.MessageKind.DECLINED;
import static uk.learningoffer.notification.MessageKind.INFORMATION_REQUESTED;
import static uk.learningoffer.notification.MessageKind.REOPENED;
import static uk.learningoffer.notification.MessageKind.TEAM_WENT_ON;
import static uk.learningoffer.notification.MessageKind.WITHDRAWN;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.InstantSource;
import uk.learningoffer.application.decision.ApplicationDeclined;
import uk.learningoffer.application.decision.ApplicationReopened;
import uk.learningoffer.application.decision.Applications;
import uk.learningoffer.application.decision.InformationRequested;
import uk.learningoffer.application.record.ApplicationSubmitted;
import uk.learningoffer.application.record.ApplicationWithdrawn;
import uk.learningoffer.application.team.TeamWentOn;
import uk.learningoffer.notification.CaseFacts.Facts;

/** What an applicant is told about an application. An approval is told with its licence, or its place in the line. */
@ApplicationScoped
class ApplicationMessages {
    @Inject
    CaseFacts facts;

    @Inject
    Applications applications;

    @Inject
    Outbox outbox;

    @Inject
    InstantSource clock;

    void received(@Observes ApplicationSubmitted event) {
        var id = event.applicationId();
        outbox.write(facts.ofApplication(id).stream()
                .map(each -> each.letter(APPLICATION_RECEIVED, id))
                .toList());
    }

    /** The draft is still there. */
    void leftBehind(@Observes TeamWentOn event) {
        var id = event.applicationId();
        var time = clock.instant();
        outbox.write(facts.ofApplication(id).stream()
                .map(each -> each.letter(TEAM_WENT_ON, id + ":" + time))
                .toList());
    }

    /** May happen several times to one application. */
    void asked(@Observes InformationRequested event) {
        var id = event.applicationId();
        var time = clock.instant();
        outbox.write(facts.ofApplication(id).stream()
                .map(each -> each.letter(INFORMATION_REQUESTED, id + ":" + time))
                .toList());
    }

    void declined(@Observes ApplicationDeclined event) {
        var id = event.applicationId();
        outbox.write(facts.ofApplication(id).stream()
                .map(each -> each.letter(DECLINED, each.decisionId()).after(applications.undo()))
                .toList());
    }

    void reopened(@Observes ApplicationReopened event) {
        outbox.write(facts.ofApplication(event.applicationId()).stream()
                .map(each ->
                        each.with("words", CaseFacts.quoted(event.words())).letter(REOPENED, event.pastDecisionId()))
                .toList());
    }

    /** By the applicant. A draft that was thrown away is nobody's news. */
    void withdrawn(@Observes ApplicationWithdrawn event) {
        var id = event.applicationId();
        outbox.write(facts.ofApplication(id).stream()
                .filter(each -> event.clientId() == null)
                .filter(Facts::submitted)
                .map(each -> each.letter(WITHDRAWN, id))
                .toList());
    }
}
