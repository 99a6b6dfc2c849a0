package uk.learningoffer.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import uk.learningoffer.application.window.ApplicationsOpened;
import uk.learningoffer.notification.Letter.Recipient;

/** The one message to somebody who asked to be told when applications open. */
@ApplicationScoped
class OpeningMessages {
    @Inject
    Outbox outbox;

    void opened(@Observes ApplicationsOpened event) {
        var values = new HashMap<String, Object>();
        values.put("greeting", Greeting.to(null));
        values.put("courseSlug", event.courseSlug());
        values.put("courseTitle", event.courseTitle());
        var recipient = new Recipient(event.email(), null, null);
        outbox.write(List.of(
                new Letter(MessageKind.APPLICATIONS_OPEN, event.noticeId().toString(), recipient, values)));
    }
}
