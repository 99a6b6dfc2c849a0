package uk.learningoffer.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Authenticator;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.PasswordAuthentication;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.time.InstantSource;
import java.util.Date;
import java.util.UUID;
import uk.learningoffer.platform.ServiceConfig;

/**
 * SMTP, by the mail server that the deployment names. A connection for each mail, and none waits long: Quarkus' own
 * mailer never hangs up on a server that stopped answering, and after ten of those sends nothing more.
 */
@ApplicationScoped
class SmtpSender implements MessageSender {
    @Inject
    SmtpConfig smtp;

    @Inject
    ServiceConfig config;

    @Inject
    InstantSource clock;

    @Override
    public void send(UUID id, String to, RenderedMessage message) {
        try {
            Transport.send(mail(id, to, message));
        } catch (MessagingException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private MimeMessage mail(UUID id, String to, RenderedMessage message) throws MessagingException {
        // The Message-ID comes from the row, so that a mail which had to be sent again is known as the same.
        var mail = new MimeMessage(Session.getInstance(smtp.toProperties(), login())) {
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
        return mail;
    }

    private static MimeMultipart alternatives(RenderedMessage message) throws MessagingException {
        var text = new MimeBodyPart();
        text.setText(message.text(), "UTF-8");
        var html = new MimeBodyPart();
        html.setText(message.html(), "UTF-8", "html");
        return new MimeMultipart("alternative", text, html);
    }

    private Authenticator login() {
        return smtp.username().isEmpty()
                ? null
                : new Authenticator() {
                    @Override
                    protected PasswordAuthentication getPasswordAuthentication() {
                        return new PasswordAuthentication(
                                smtp.username().get(), smtp.password().orElse(""));
                    }
                };
    }
}
