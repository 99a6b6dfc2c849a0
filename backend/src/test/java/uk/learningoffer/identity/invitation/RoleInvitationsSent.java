package uk.learningoffer.identity.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Reads invitations instead of the person they are for. */
@ApplicationScoped
public class RoleInvitationsSent {
    private final Map<String, String> tokens = new ConcurrentHashMap<>();

    void keep(@Observes(during = TransactionPhase.AFTER_SUCCESS) RoleInvitationSent sent) {
        tokens.put(sent.email(), sent.token());
    }

    public String to(String email) {
        return tokens.get(email);
    }
}
