package uk.learningoffer.notification;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.function.BooleanSupplier;
import uk.learningoffer.development.MailCatcher;

/** What arrived at the mail catcher. */
final class Inboxes {
    private Inboxes() {}

    static List<MimeMessage> of(MailCatcher mails, List<String> to) {
        var wanted = new HashSet<>(to);
        return mails.received().stream()
                .filter(mail -> recipients(mail).stream().anyMatch(wanted::contains))
                .toList();
    }

    static List<String> recipients(MimeMessage mail) {
        try {
            return Arrays.stream(mail.getAllRecipients()).map(Object::toString).toList();
        } catch (MessagingException broken) {
            throw new IllegalStateException(broken);
        }
    }

    static String messageId(MimeMessage mail) {
        try {
            var ids = mail.getHeader("Message-ID");
            if (ids.length != 1) {
                throw new AssertionError("A mail has one Message-ID, not " + Arrays.toString(ids));
            }
            return ids[0];
        } catch (MessagingException broken) {
            throw new IllegalStateException(broken);
        }
    }

    static void waitUntil(Duration atMost, BooleanSupplier condition) {
        var end = System.nanoTime() + atMost.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("It did not happen within " + atMost);
            }
            try {
                Thread.sleep(100);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(stopped);
            }
        }
    }
}
