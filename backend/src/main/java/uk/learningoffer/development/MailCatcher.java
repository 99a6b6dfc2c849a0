package uk.learningoffer.development;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.quarkus.arc.profile.UnlessBuildProfile;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.List;

/** A real SMTP server on the loopback address that keeps what it is given in memory and sends nothing on. */
@ApplicationScoped
@UnlessBuildProfile("prod")
public class MailCatcher {
    private static final String PORT = "quarkus.mailer.port";
    private GreenMail server;

    /** Chooses its port before the service reads its configuration, unless a mail server is configured. */
    public static void choosePort() {
        if (System.getProperty(PORT) != null || System.getenv("QUARKUS_MAILER_HOST") != null) {
            return;
        }
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            System.setProperty("quarkus.mailer.host", "127.0.0.1");
            System.setProperty(PORT, String.valueOf(socket.getLocalPort()));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    void start(@Observes StartupEvent event) {
        var port = System.getProperty(PORT);
        if (port != null) {
            server = new GreenMail(new ServerSetup(Integer.parseInt(port), "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
            server.start();
        }
    }

    void stop(@Observes ShutdownEvent event) {
        if (server != null) {
            server.stop();
        }
    }

    /** Nobody answers at its port while something is done. What was received is kept. */
    public void whileAway(Runnable something) {
        server.stop();
        try {
            something.run();
        } finally {
            comeBack();
        }
    }

    /** Whoever stood in for it may need a moment to give up the port. */
    private void comeBack() {
        for (var tries = 20; ; tries--) {
            try {
                server.start();
                return;
            } catch (IllegalStateException notYet) {
                if (tries == 1) {
                    throw notYet;
                }
            }
        }
    }

    /** What was sent since the start, oldest first; empty where mail goes to a configured server. */
    public List<MimeMessage> received() {
        return server == null ? List.of() : List.of(server.getReceivedMessages());
    }
}
