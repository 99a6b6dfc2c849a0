package uk.learningoffer.testsupport;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import uk.learningoffer.application.manager.ManagerAsked;
import uk.learningoffer.application.submission.DraftLinkAsked;

/** The secrets that only messages carry. */
@ApplicationScoped
public class LinksInTests {
    private final Map<UUID, String> tokens = new ConcurrentHashMap<>();

    void asked(@Observes ManagerAsked event) {
        tokens.put(event.applicationId(), event.token());
    }

    void asked(@Observes DraftLinkAsked event) {
        tokens.put(event.applicationId(), event.token());
    }

    public String of(UUID application) {
        return tokens.get(application);
    }
}
