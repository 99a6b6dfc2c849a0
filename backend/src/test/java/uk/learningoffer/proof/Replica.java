package uk.learningoffer.proof;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** One process of the standalone package, on ports that it keeps when it is started again. */
final class Replica {
    private static final Path PACKAGE =
            Path.of(System.getProperty("proof.package", "target/standalone/quarkus-run.jar"));
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    static final Duration BODY_WITHIN = Duration.ofSeconds(10);
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final int port = freePort();
    private final int management = freePort();
    private final Path folder;
    private final Map<String, String> environment;
    private Process process;

    /** @param environment where its database and mail server are, and its key */
    Replica(Path folder, Map<String, String> environment) {
        this.folder = folder;
        this.environment = environment;
    }

    URI address(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    /** Returns at once: {@link #ready()} waits. */
    Replica start() {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:+UseSerialGC",
                "-Ddevelopment.data=" + folder,
                "-Dquarkus.http.port=" + port,
                "-Dquarkus.management.port=" + management,
                "-Dlearning-offer.licence.tick=1s",
                "-Dlearning-offer.review.undo=0s",
                "-Dlearning-offer.body.within=" + BODY_WITHIN.toSeconds() + "s",
                "-jar",
                PACKAGE.toAbsolutePath().toString()));
        var builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        folder.resolve("replica-" + port + ".log").toFile()));
        builder.environment().putAll(environment);
        try {
            process = builder.start();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return this;
    }

    Replica ready() {
        var asked = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + management + "/q/health/ready"))
                .timeout(Duration.ofSeconds(5))
                .build();
        for (var end = Instant.now().plus(PATIENCE); Instant.now().isBefore(end); Pause.millis(100)) {
            try {
                if (HTTP.send(asked, BodyHandlers.discarding()).statusCode() == 200) {
                    return this;
                }
            } catch (IOException notYet) {
                if (!process.isAlive()) {
                    break;
                }
            } catch (InterruptedException stopped) {
                throw new IllegalStateException(stopped);
            }
        }
        throw new IllegalStateException("It did not start: see replica-" + port + ".log in " + folder);
    }

    /** As {@code kill -9}: nothing of it runs any more. */
    void kill() {
        try {
            process.destroyForcibly().waitFor();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
