package uk.learningoffer.proof;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;

/** Somebody who is signed in, and whose program repeats a request until it has an answer, at whichever replica. */
final class Caller {
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final Duration TOKEN_LIFE = Duration.ofMinutes(3);
    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

    private final Deployment deployment;
    private final Facts facts;
    private final UUID person;
    private String token;
    private Instant until = Instant.MIN;

    Caller(Deployment deployment, UUID person) {
        this.deployment = deployment;
        this.facts = new Facts(deployment.database);
        this.person = person;
    }

    UUID person() {
        return person;
    }

    /** The answer, however often it had to be asked for. */
    Answer insist(String method, String path, String tag, String key, String body) {
        for (var end = Instant.now().plus(PATIENCE); ; Pause.millis(100)) {
            try {
                var answer = once(deployment.any(), method, path, tag, key, body);
                if (!answer.tryAgain() || Instant.now().isAfter(end)) {
                    return answer;
                }
            } catch (IOException lost) {
                if (Instant.now().isAfter(end)) {
                    throw new IllegalStateException(lost);
                }
            }
        }
    }

    /** Asks one replica, once. @throws IOException where nobody knows what became of it */
    Answer once(Replica replica, String method, String path, String tag, String key, String body) throws IOException {
        try {
            return Answer.of(
                    HTTP.send(request(replica.address(path), method, tag, key, body), BodyHandlers.ofString()));
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    /** Sends it and hangs up a moment later, as a phone in a tunnel does. */
    void hangUp(Replica replica, String method, String path, String tag, String key, String body, long millis) {
        CompletableFuture<?> sent =
                HTTP.sendAsync(request(replica.address(path), method, tag, key, body), BodyHandlers.ofString());
        Pause.millis(millis);
        sent.cancel(true);
    }

    private HttpRequest request(URI address, String method, String tag, String key, String body) {
        var request = HttpRequest.newBuilder(address)
                .timeout(Duration.ofSeconds(30))
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body))
                .header("Authorization", "Bearer " + token())
                .header("Content-Type", "application/json");
        if (tag != null) {
            request.header("If-Match", "\"" + tag + "\"");
        }
        if (key != null) {
            request.header("Idempotency-Key", key);
        }
        return request.build();
    }

    // Each time in a session of its own, so that an answer that was lost costs nothing.
    private synchronized String token() {
        while (Instant.now().isAfter(until)) {
            try {
                var response = HTTP.send(refresh(facts.session(person)), BodyHandlers.ofString());
                if (response.statusCode() == 200) {
                    token = Answer.of(response).field("accessToken");
                    until = Instant.now().plus(TOKEN_LIFE);
                }
            } catch (IOException | IllegalStateException away) {
                Pause.millis(200);
            } catch (InterruptedException stopped) {
                throw new IllegalStateException(stopped);
            }
        }
        return token;
    }

    private HttpRequest refresh(String secret) {
        return HttpRequest.newBuilder(deployment.any().address("/api/v1/auth/refresh"))
                .timeout(Duration.ofSeconds(30))
                .POST(BodyPublishers.noBody())
                .header("X-Requested-With", "learning-offer")
                .header("Cookie", "__Host-learning-offer=" + secret)
                .build();
    }
}
