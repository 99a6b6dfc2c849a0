package uk.learningoffer.identity.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Reads sign-in messages instead of the person they are for. */
@ApplicationScoped
public class SignInMessages {
    private final Map<String, SignInRequested> newest = new ConcurrentHashMap<>();

    void keep(@Observes(during = TransactionPhase.AFTER_SUCCESS) SignInRequested requested) {
        newest.put(requested.email(), requested);
    }

    public SignInRequested to(String email) {
        return newest.get(email);
    }
}
