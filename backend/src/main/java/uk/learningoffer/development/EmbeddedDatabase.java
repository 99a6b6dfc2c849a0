package uk.learningoffer.development;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;

/** A real PostgreSQL from the io.zonky binaries, as a child of this process. */
public final class EmbeddedDatabase {
    private static final String URL = "quarkus.datasource.jdbc.url";
    public static final String OWNER = "postgres";
    public static final String SERVICE = "learning_offer";

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
            pointAt("jdbc:postgresql://localhost:" + (port.isPresent() ? port.get() : started(data)) + "/postgres");
        } catch (IOException | SQLException failed) {
            throw new IllegalStateException("The embedded PostgreSQL did not start", failed);
        }
    }

    private static void pointAt(String url) throws SQLException {
        addServiceRole(url);
        System.setProperty(URL, url);
        System.setProperty("quarkus.datasource.username", SERVICE);
        System.setProperty("quarkus.liquibase.username", OWNER);
        // It asks for none, but without one the service's own role would migrate.
        System.setProperty("quarkus.liquibase.password", "none");
    }

    /** Two roles as in production: the owner migrates, the service's own may only read and write rows. */
    public static void addServiceRole(String url) throws SQLException {
        try (var connection = DriverManager.getConnection(url, OWNER, "");
                var statement = connection.createStatement()) {
            statement.execute("DO $$ BEGIN CREATE ROLE " + SERVICE + " LOGIN;"
                    + " EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL; END $$");
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
