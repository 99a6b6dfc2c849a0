package uk.learningoffer.development;

import io.quarkus.arc.profile.UnlessBuildProfile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** The caught mails, as the inbox shows them. */
@ApplicationScoped
@UnlessBuildProfile("prod")
class Inbox {
    /** @param number counts from 0, in the order of arrival */
    record Caught(int number, Instant at, List<String> to, String subject, String text, String html) {}

    @Inject
    MailCatcher mails;

    /** Newest first. */
    List<Caught> to(String address) {
        var received = mails.received();
        var caught = new ArrayList<Caught>();
        for (var number = 0; number < received.size(); number++) {
            var mail = read(number, received.get(number));
            if (address == null || mail.to().stream().anyMatch(address::equalsIgnoreCase)) {
                caught.add(mail);
            }
        }
        Collections.reverse(caught);
        return caught;
    }

    private static Caught read(int number, MimeMessage mail) {
        try {
            return new Caught(
                    number,
                    mail.getSentDate().toInstant(),
                    Arrays.stream(mail.getAllRecipients()).map(Object::toString).toList(),
                    mail.getSubject(),
                    part(mail, "text/plain"),
                    part(mail, "text/html"));
        } catch (MessagingException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static String part(Part part, String type) throws MessagingException {
        try {
            if (part.isMimeType(type)) {
                return (String) part.getContent();
            }
            return part.getContent() instanceof Multipart parts ? firstOf(parts, type) : "";
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String firstOf(Multipart parts, String type) throws MessagingException {
        for (var index = 0; index < parts.getCount(); index++) {
            BodyPart each = parts.getBodyPart(index);
            var found = part(each, type);
            if (!found.isEmpty()) {
                return found;
            }
        }
        return "";
    }
}
