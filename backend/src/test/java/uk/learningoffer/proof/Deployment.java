package uk.learningoffer.proof;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import uk.learningoffer.development.EmbeddedDatabase;
import uk.learningoffer.development.EmbeddedServices;

/** What is proved: two processes of the package on one PostgreSQL, and a mail server that keeps what it gets. */
final class Deployment {
    private static Deployment running;

    final Database database;
    final GreenMail mails;
    private final List<Replica> replicas;

    /** @param more what each replica finds in its environment besides */
    Deployment(List<Map<String, String>> more) throws IOException {
        var folder = Files.createTempDirectory(Files.createDirectories(Path.of("target", "proof")), "run-")
                .toAbsolutePath();
        database = new Database(folder.resolve("postgres"));
        mails = new GreenMail(new ServerSetup(Replica.freePort(), "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        mails.start();
        var environment = Map.of(
                "QUARKUS_DATASOURCE_JDBC_URL",
                database.url(),
                "QUARKUS_DATASOURCE_USERNAME",
                EmbeddedDatabase.SERVICE,
                "QUARKUS_LIQUIBASE_USERNAME",
                EmbeddedDatabase.OWNER,
                "QUARKUS_LIQUIBASE_PASSWORD",
                "none",
                "QUARKUS_MAILER_HOST",
                "127.0.0.1",
                "QUARKUS_MAILER_PORT",
                String.valueOf(mails.getSmtp().getPort()),
                "LEARNING_OFFER_ORIGIN",
                "http://localhost",
                "LEARNING_OFFER_KEY_ENCRYPTION_KEY",
                EmbeddedServices.newKey());
        // Both at once, as a new version of a deployment starts: one migrates, the other waits for it.
        replicas = more.stream()
                .map(each -> new Replica(folder, merged(environment, each)).start())
                .toList();
        Runtime.getRuntime().addShutdownHook(new Thread(this::stop));
        replicas.forEach(Replica::ready);
    }

    private static Map<String, String> merged(Map<String, String> some, Map<String, String> others) {
        var all = new HashMap<>(some);
        all.putAll(others);
        return all;
    }

    /** Started by whoever asks first, stopped with the tests. */
    static synchronized Deployment get() {
        if (running == null) {
            try {
                running = new Deployment(List.of(Map.of(), Map.of()));
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
        return running;
    }

    Replica any() {
        return replicas.get(ThreadLocalRandom.current().nextInt(replicas.size()));
    }

    Replica replica(int number) {
        return replicas.get(number % replicas.size());
    }

    void stop() {
        replicas.forEach(Replica::kill);
        mails.stop();
        database.stop();
    }
}
