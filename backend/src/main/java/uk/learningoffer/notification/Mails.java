package uk.learningoffer.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.time.InstantSource;
import java.util.Date;
import java.util.UUID;
import uk.learningoffer.platform.ServiceConfig;

/** Messages as mails. */
@ApplicationScoped
class Mails {
    @Inject
    SmtpConfig smtp;

    @Inject
    ServiceConfig config;

    @Inject
    InstantSource clock;

    MimeMessage of(Session session, UUID id, String to, RenderedMessage message) throws MessagingException {
        // The Message-ID comes from the row, so that a mail which had to be sent again is known as the same.
        var mail = new MimeMessage(session) {
            @Override
            protected void updateMessageID() throws MessagingException {
                setHeader("Message-ID", "<" + id + "@" + config.origin().getHost() + ">");
            }
        };
        mail.setFrom(smtp.from());
        mail.setRecipient(Message.RecipientType.TO, new InternetAddress(to, true));
        mail.setSubject(message.subject(), "UTF-8");
        mail.setSentDate(Date.from(clock.instant()));
        mail.setHeader("Auto-Submitted", "auto-generated");
        mail.setContent(alternatives(message));
        mail.saveChanges();
        return mail;
    }

    private static MimeMultipart alternatives(RenderedMessage message) throws MessagingException {
        var text = new MimeBodyPart();
        text.setText(message.text(), "UTF-8");
        var html = new MimeBodyPart();
        html.setText(message.html(), "UTF-8", "html");
        return new MimeMultipart("alternative", text, html);
    }
}
