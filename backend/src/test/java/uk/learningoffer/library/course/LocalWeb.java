package uk.learningoffer.library.course;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import uk.learningoffer.platform.outbound.OpenForTests;

/** A website of a test's own, on a loopback address, which notes who asks what and how many at once. */
final class LocalWeb implements AutoCloseable {
    record Asked(String method, String path, String userAgent, String host) {}

    final List<Asked> asked = new CopyOnWriteArrayList<>();
    final AtomicInteger mostAtOnce = new AtomicInteger();
    private final AtomicInteger now = new AtomicInteger();
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final HttpServer server;

    LocalWeb(String address, int port) {
        try {
            server = HttpServer.create(new InetSocketAddress(address, port), 50);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        server.createContext("/", this::answer);
        server.setExecutor(threads);
        server.start();
        OpenForTests.local(port());
    }

    LocalWeb() {
        this("127.0.0.1", 0);
    }

    int port() {
        return server.getAddress().getPort();
    }

    String url(String path) {
        return "http://" + server.getAddress().getAddress().getHostAddress() + ":" + port() + path;
    }

    private void answer(HttpExchange exchange) throws IOException {
        mostAtOnce.accumulateAndGet(now.incrementAndGet(), Math::max);
        try (exchange) {
            var path = exchange.getRequestURI().getPath();
            var headers = exchange.getRequestHeaders();
            asked.add(new Asked(
                    exchange.getRequestMethod(), path, headers.getFirst("User-Agent"), headers.getFirst("Host")));
            Thread.sleep(5);
            exchange.sendResponseHeaders(status(exchange, path), -1);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } finally {
            now.decrementAndGet();
        }
    }

    private int status(HttpExchange exchange, String path) {
        if (path.equals("/head-refused")) {
            return exchange.getRequestMethod().equals("HEAD") ? 405 : 200;
        }
        if (path.startsWith("/hop/")) {
            var left = Integer.parseInt(path.substring("/hop/".length()));
            return left == 0 ? 200 : moved(exchange, "/hop/" + (left - 1));
        }
        if (path.equals("/to")) {
            return moved(exchange, URLDecoder.decode(exchange.getRequestURI().getRawQuery(), StandardCharsets.UTF_8));
        }
        return path.startsWith("/status/") ? Integer.parseInt(path.substring("/status/".length())) : 200;
    }

    private static int moved(HttpExchange exchange, String to) {
        exchange.getResponseHeaders().set("Location", to);
        return 302;
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
