package uk.learningoffer.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import uk.learningoffer.identity.signin.SignInRequested;
import uk.learningoffer.notification.Letter.Recipient;

/** The link and the code to sign in with: in this message and nowhere else. */
@ApplicationScoped
class SignInMessages {
    @Inject
    Outbox outbox;

    void requested(@Observes SignInRequested event) {
        var values = new HashMap<String, Object>();
        values.put("token", event.token());
        values.put("code", event.code());
        values.put("returnTo", encoded(event.returnTo()));
        var recipient = new Recipient(event.email(), null, null);
        outbox.write(List.of(new Letter(MessageKind.SIGN_IN, event.challengeId().toString(), recipient, values)));
    }

    /** Without a dot, at which some mail programs end a link. */
    static String encoded(String path) {
        return path == null
                ? null
                : URLEncoder.encode(path, StandardCharsets.UTF_8)
                        .replace("+", "%20")
                        .replace(".", "%2E");
    }
}
