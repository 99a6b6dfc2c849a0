package uk.learningoffer.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import uk.learningoffer.library.story.UnmetNeedAnswered;
import uk.learningoffer.notification.Letter.Recipient;

/** What somebody without an account is told of a need they wrote to us about. */
@ApplicationScoped
class UnmetNeedMessages {
    @Inject
    Outbox outbox;

    void answered(@Observes UnmetNeedAnswered event) {
        var values = new HashMap<String, Object>();
        values.put("need", CaseFacts.quoted(event.need()));
        values.put("words", CaseFacts.quoted(event.words()));
        values.put("storyCode", event.storyCode());
        var recipient = new Recipient(event.email(), null, null);
        outbox.write(List.of(
                new Letter(MessageKind.UNMET_NEED_ANSWERED, event.unmetNeedId().toString(), recipient, values)));
    }
}
