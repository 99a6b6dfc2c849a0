package uk.learningoffer.development;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** A real PostgreSQL from the io.zonky binaries, as a child of this process. */
public final class EmbeddedDatabase {
    private static final String URL = "quarkus.datasource.jdbc.url";

    private EmbeddedDatabase() {}

    /**
     * Starts it unless a database is configured, or a live reload finds it running, and points the service at it.
     *
     * @param data where the data is kept between runs; null for a database that is thrown away
     */
    public static void start(Path data) {
        if (System.getProperty(URL) != null || System.getenv("QUARKUS_DATASOURCE_JDBC_URL") != null) {
            return;
        }
        try {
            var port = data == null ? Optional.<Integer>empty() : leftRunning(data.resolve("postgres"));
            System.setProperty(
                    URL,
                    "jdbc:postgresql://localhost:" + (port.isPresent() ? port.get() : started(data)) + "/postgres");
            System.setProperty("quarkus.datasource.username", "postgres");
        } catch (IOException failed) {
            throw new UncheckedIOException("The embedded PostgreSQL did not start", failed);
        }
    }

    private static int started(Path data) throws IOException {
        var builder = EmbeddedPostgres.builder()
                .setPGStartupWait(Duration.ofMinutes(1))
                .setServerConfig("fsync", data == null ? "off" : "on")
                .setServerConfig("max_connections", "120")
                .setServerConfig("shared_buffers", "256MB")
                .setServerConfig("jit", "off");
        if (data != null) {
            Files.createDirectories(data);
            builder.setDataDirectory(data.resolve("postgres").toFile()).setCleanDataDirectory(false);
        }
        return builder.start().getPort();
    }

    /** The port of a server that outlived a killed process: PostgreSQL notes its process and port in its own file. */
    private static Optional<Integer> leftRunning(Path data) throws IOException {
        var note = data.resolve("postmaster.pid");
        if (!Files.exists(note)) {
            return Optional.empty();
        }
        var lines = Files.readAllLines(note);
        var runs = ProcessHandle.of(Long.parseLong(lines.get(0).strip()))
                .filter(ProcessHandle::isAlive)
                .flatMap(process -> process.info().command())
                .filter(command -> command.endsWith("postgres"))
                .isPresent();
        return runs ? Optional.of(Integer.valueOf(lines.get(3).strip())) : Optional.empty();
    }
}
