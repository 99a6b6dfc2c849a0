package uk.learningoffer.development;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

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
            var builder = EmbeddedPostgres.builder()
                    .setPGStartupWait(Duration.ofMinutes(1))
                    .setServerConfig("fsync", data == null ? "off" : "on")
                    .setServerConfig("max_connections", "120")
                    .setServerConfig("shared_buffers", "256MB")
                    .setServerConfig("jit", "off");
            if (data != null) {
                Files.createDirectories(data);
                builder.setDataDirectory(
                                data.toAbsolutePath().resolve("postgres").toFile())
                        .setCleanDataDirectory(false);
            }
            var postgres = builder.start();
            System.setProperty(URL, postgres.getJdbcUrl("postgres", "postgres"));
            System.setProperty("quarkus.datasource.username", "postgres");
        } catch (IOException failed) {
            throw new UncheckedIOException("The embedded PostgreSQL did not start", failed);
        }
    }
}
