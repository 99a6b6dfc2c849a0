package uk.learningoffer.notification;

import io.vertx.core.Vertx;
import io.vertx.ext.mail.MailClient;
import io.vertx.ext.mail.MailConfig;
import io.vertx.ext.mail.MailMessage;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import uk.learningoffer.platform.ServiceConfig;

/** SMTP, by the mail server that the deployment names. */
@ApplicationScoped
class SmtpSender implements MessageSender {
    private final MailClient client;
    private final SmtpConfig smtp;
    private final String host;

    // Quarkus' own mailer never hangs up on a server that stopped answering: ten of those, and it sends nothing more.
    SmtpSender(Vertx vertx, SmtpConfig smtp, ServiceConfig config) {
        this.smtp = smtp;
        host = config.origin().getHost();
        client = MailClient.create(vertx, client(smtp));
    }

    private static MailConfig client(SmtpConfig smtp) {
        var config = new MailConfig(smtp.host(), smtp.port().orElse(smtp.tls() ? 465 : 25));
        config.setIdleTimeout((int) PATIENCE.toSeconds() - 5).setIdleTimeoutUnit(TimeUnit.SECONDS);
        config.setConnectTimeout(5_000);
        config.setSsl(smtp.tls());
        config.setStarttls(smtp.startTls());
        config.setKeepAlive(false);
        smtp.username().ifPresent(config::setUsername);
        smtp.password().ifPresent(config::setPassword);
        return config;
    }

    /** The Message-ID comes from the row, so that a mail which had to be sent again is known as the same. */
    @Override
    public void send(UUID id, String to, RenderedMessage message) {
        var mail = new MailMessage(smtp.from(), to, message.subject(), message.text())
                .setHtml(message.html())
                .addHeader("Message-ID", "<" + id + "@" + host + ">")
                .addHeader("Auto-Submitted", "auto-generated");
        try {
            client.sendMail(mail).toCompletionStage().toCompletableFuture().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException failed) {
            throw new IllegalStateException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    @PreDestroy
    void close() {
        client.close();
    }
}
