package uk.learningoffer.notification;

import static uk.learningoffer.notification.MessageKind.LEAVE_NOTED;
import static uk.learningoffer.notification.MessageKind.RECLAIM_NOTICE;
import static uk.learningoffer.notification.MessageKind.RECLAIM_WITHDRAWN;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import uk.learningoffer.licence.leave.LeaveTaken;
import uk.learningoffer.licence.reclaim.ReclaimNoticeGiven;
import uk.learningoffer.licence.reclaim.ReclaimNoticeWithdrawn;

/** What a person is told while they hold a licence: it waits for them, or is to be taken back. */
@ApplicationScoped
class HoldMessages {
    private record About(UUID allocationId, UUID event) {}

    @Inject
    CaseFacts facts;

    @Inject
    Outbox outbox;

    void leaveTaken(@Observes LeaveTaken event) {
        tell(
                LEAVE_NOTED,
                new About(event.allocationId(), event.leaveId()),
                Map.of(
                        "leaveFrom", CaseFacts.day(event.leave().from()),
                        "leaveUntil", CaseFacts.day(event.leave().until())));
    }

    void noticeGiven(@Observes ReclaimNoticeGiven event) {
        tell(
                RECLAIM_NOTICE,
                new About(event.allocationId(), event.noticeId()),
                Map.of(
                        "sentence", event.why().reason().sentence(),
                        "words", CaseFacts.quoted(event.why().words()),
                        "replyBy", CaseFacts.day(event.replyBy())));
    }

    void noticeWithdrawn(@Observes ReclaimNoticeWithdrawn event) {
        tell(
                RECLAIM_WITHDRAWN,
                new About(event.allocationId(), event.noticeId()),
                Map.of("words", CaseFacts.quoted(event.words())));
    }

    private void tell(MessageKind kind, About about, Map<String, String> values) {
        var letters = facts.ofAllocation(about.allocationId());
        letters.forEach(each -> values.forEach(each::with));
        outbox.write(
                letters.stream().map(each -> each.letter(kind, about.event())).toList());
    }
}
