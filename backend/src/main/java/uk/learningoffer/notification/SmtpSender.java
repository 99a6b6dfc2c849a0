package uk.learningoffer.notification;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.reactive.ReactiveMailer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import uk.learningoffer.platform.ServiceConfig;

/** SMTP, by the mail server that the deployment names. */
@ApplicationScoped
class SmtpSender implements MessageSender {
    @Inject
    ReactiveMailer mailer;

    @Inject
    ServiceConfig config;

    /** The Message-ID comes from the row, so that a mail which had to be sent again is known as the same. */
    @Override
    public void send(UUID id, String to, RenderedMessage message) {
        var mail = Mail.withText(to, message.subject(), message.text())
                .setHtml(message.html())
                .addHeader("Message-ID", "<" + id + "@" + config.origin().getHost() + ">")
                .addHeader("Auto-Submitted", "auto-generated");
        mailer.send(mail).await().atMost(PATIENCE);
    }
}
