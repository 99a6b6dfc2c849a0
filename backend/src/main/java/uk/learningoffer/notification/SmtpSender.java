package uk.learningoffer.notification;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Authenticator;
import jakarta.mail.MessagingException;
import jakarta.mail.PasswordAuthentication;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.MimeMessage;
import java.util.UUID;

/**
 * SMTP, by the mail server that the deployment names. No answer is waited for long: Quarkus' own mailer never hangs up
 * on a server that stopped answering, and after ten of those sends nothing more.
 */
@ApplicationScoped
class SmtpSender implements MessageSender {
    @Inject
    SmtpConfig smtp;

    @Inject
    Mails mails;

    // Made once: it reads half a dozen files of the library.
    private Session session;

    @PostConstruct
    void configure() {
        session = Session.getInstance(smtp.toProperties(), login());
    }

    @Override
    public Delivery begin() {
        return new Round();
    }

    private final class Round implements Delivery {
        private Transport server;

        @Override
        public void send(UUID id, String to, RenderedMessage message) {
            try {
                var mail = mails.of(session, id, to, message);
                if (server == null || !isTaken(mail)) {
                    connect();
                    server.sendMessage(mail, mail.getAllRecipients());
                }
            } catch (MessagingException failed) {
                close();
                throw new IllegalStateException(failed);
            }
        }

        /** A server may end a connection after any mail: that is no failure of the next. */
        private boolean isTaken(MimeMessage mail) {
            try {
                server.sendMessage(mail, mail.getAllRecipients());
                return true;
            } catch (MessagingException onceMore) {
                close();
                return false;
            }
        }

        private void connect() throws MessagingException {
            server = session.getTransport();
            server.connect();
        }

        @Override
        public void close() {
            if (server == null) {
                return;
            }
            try {
                server.close();
            } catch (MessagingException alreadyGone) {
                // What was taken was answered for; that the farewell failed says nothing more.
            }
            server = null;
        }
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
