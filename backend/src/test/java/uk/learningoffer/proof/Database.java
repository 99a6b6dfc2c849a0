package uk.learningoffer.proof;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import uk.learningoffer.development.EmbeddedDatabase;

/** The PostgreSQL under the replicas, which may be stopped, frozen and looked into past the service. */
final class Database {
    private final Path data;
    private final int port = Replica.freePort();
    private EmbeddedPostgres server;

    Database(Path data) {
        this.data = data;
        start();
    }

    String url() {
        return "jdbc:postgresql://127.0.0.1:" + port + "/postgres";
    }

    void start() {
        try {
            server = EmbeddedPostgres.builder()
                    .setDataDirectory(data.toFile())
                    .setCleanDataDirectory(false)
                    .setPort(port)
                    .setPGStartupWait(Duration.ofMinutes(1))
                    .setServerConfig("fsync", "on")
                    .setServerConfig("max_connections", "120")
                    .setServerConfig("jit", "off")
                    .start();
            EmbeddedDatabase.addServiceRole(url());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** Lets go of every connection in the middle of what it does, and rolls back. */
    void stop() {
        try {
            server.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** As after a power cut: what was committed is found in the log. */
    void crash() {
        var main = postmaster();
        signal("QUIT", List.of(main));
        while (main.isAlive()) {
            Pause.millis(20);
        }
        // Nothing runs any more: this gives up the lock on the folder, and says that there was nothing to stop.
        stop();
    }

    /** Nothing answers, and nothing is closed. */
    void freeze() {
        signal("STOP", everyProcess());
    }

    void thaw() {
        signal("CONT", everyProcess());
    }

    private List<ProcessHandle> everyProcess() {
        return Stream.concat(Stream.of(postmaster()), postmaster().descendants())
                .toList();
    }

    private ProcessHandle postmaster() {
        try {
            var pid = Files.readAllLines(data.resolve("postmaster.pid")).get(0).strip();
            return ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static void signal(String name, List<ProcessHandle> processes) {
        var command = new ArrayList<>(List.of("kill", "-" + name));
        processes.forEach(process -> command.add(String.valueOf(process.pid())));
        try {
            new ProcessBuilder(command).inheritIO().start().waitFor();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    int change(String sql, Object... values) {
        return with(sql, values, PreparedStatement::executeUpdate);
    }

    /** The first column of every row. */
    @SuppressWarnings("unchecked")
    <T> List<T> list(String sql, Object... values) {
        return with(sql, values, statement -> {
            var rows = statement.executeQuery();
            var found = new ArrayList<T>();
            while (rows.next()) {
                found.add((T) rows.getObject(1));
            }
            return found;
        });
    }

    <T> T value(String sql, Object... values) {
        return this.<T>list(sql, values).get(0);
    }

    List<String> violations() {
        return list("SELECT rule || ': ' || record FROM invariant_violation");
    }

    static String array(List<UUID> ids) {
        return "{" + String.join(",", ids.stream().map(UUID::toString).toList()) + "}";
    }

    private interface Use<T> {
        T of(PreparedStatement statement) throws SQLException;
    }

    private <T> T with(String sql, Object[] values, Use<T> use) {
        try (var connection = DriverManager.getConnection(url(), EmbeddedDatabase.OWNER, "");
                var statement = connection.prepareStatement(sql)) {
            for (var index = 0; index < values.length; index++) {
                statement.setObject(index + 1, values[index]);
            }
            return use.of(statement);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
