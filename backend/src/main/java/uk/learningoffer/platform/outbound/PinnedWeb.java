package uk.learningoffer.platform.outbound;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.SocketAddress;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import uk.learningoffer.platform.ServiceConfig;

/**
 * Asks web servers for their answer's head, or posts to them, at the very address a target was resolved to and no other.
 * Follows no redirects and reads no bodies. Names itself, and where to read what it is.
 */
@ApplicationScoped
public class PinnedWeb {
    private static final Duration CONNECT = Duration.ofSeconds(5);
    private static final Duration WHOLE = Duration.ofSeconds(15);
    private static final int MOST_HEADERS = 32 * 1024;

    /** @param location where a redirect leads; null without one */
    public record Head(int status, String location) {}

    private final HttpClient client;
    private final String userAgent;

    PinnedWeb(Vertx vertx, ServiceConfig config) {
        client = vertx.createHttpClient(new HttpClientOptions()
                .setKeepAlive(false)
                .setConnectTimeout((int) CONNECT.toMillis())
                .setIdleTimeout((int) WHOLE.toSeconds())
                .setMaxHeaderSize(MOST_HEADERS)
                .setVerifyHost(true)
                .setForceSni(true));
        userAgent = "learning-offer-link-checker (+" + config.origin() + "/how-it-works#link-checker)";
    }

    /** @throws IOException if there was no answer in time, or none that could be read */
    public Head ask(HttpMethod method, Target target) throws IOException {
        var options =
                options(method, target).putHeader("User-Agent", userAgent).putHeader("Accept", "text/html,*/*;q=0.5");
        return head(client.request(options).compose(each -> each.send()));
    }

    /** @throws IOException if there was no answer in time, or none that could be read */
    public Head post(Target target, Map<String, String> headers, String body) throws IOException {
        var options = options(HttpMethod.POST, target);
        headers.forEach(options::putHeader);
        return head(client.request(options).compose(each -> each.send(body)));
    }

    private static Head head(Future<HttpClientResponse> response) throws IOException {
        try {
            return response.map(PinnedWeb::head)
                    .toCompletionStage()
                    .toCompletableFuture()
                    .get(2 * WHOLE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException failed) {
            throw new IOException(failed.getCause());
        } catch (TimeoutException silent) {
            throw new IOException(silent);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException(stopped);
        }
    }

    private RequestOptions options(HttpMethod method, Target target) {
        return new RequestOptions()
                .setMethod(method)
                .setServer(SocketAddress.inetSocketAddress(
                        new InetSocketAddress(nameless(target.address()), target.port())))
                .setHost(target.host())
                .setPort(target.port())
                .setSsl(target.isSecure())
                .setURI(target.pathAndQuery())
                .setTimeout(WHOLE.toMillis())
                .setFollowRedirects(false);
    }

    // Without the name nothing can look it up again.
    private static InetAddress nameless(InetAddress address) {
        try {
            return InetAddress.getByAddress(address.getAddress());
        } catch (java.net.UnknownHostException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Head head(HttpClientResponse response) {
        response.request().connection().close();
        var redirect = response.statusCode() >= 300 && response.statusCode() < 400;
        return new Head(response.statusCode(), redirect ? response.getHeader("Location") : null);
    }

    @PreDestroy
    void close() {
        client.close();
    }
}
