package uk.learningoffer.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

/**
 * S21: what is small on its way and would be large when it is read. Eight at a time at a process with half a gigabyte of
 * memory: had it made of any of them what it says, it would have none left.
 */
class BombsIT {
    private static final int AT_ONCE = 8;
    private static final long GIGABYTE = 1L << 30;
    private static final Duration WITHOUT_DELAY = Duration.ofSeconds(10);
    private static final int DEEP = 10_000;
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Replica replica = Deployment.get().replica(0);

    private record Bomb(String what, String encoding, byte[] body) {
        static Bomb of(String what, String json) {
            return new Bomb(what, null, json.getBytes(StandardCharsets.UTF_8));
        }
    }

    @Test
    void nothing_small_becomes_too_large() throws Exception {
        var bombs = new ArrayList<Bomb>();
        var gzip = packed(BombsIT::gzip);
        bombs.add(new Bomb("a gigabyte as gzip", "gzip", gzip));
        bombs.add(new Bomb("a gigabyte, deflated", "deflate", packed(DeflaterOutputStream::new)));
        bombs.add(new Bomb("packed, and called something else", "br", gzip));
        bombs.add(new Bomb("packed, and said not to be", null, gzip));
        bombs.add(Bomb.of("deep lists", "[".repeat(DEEP)));
        bombs.add(Bomb.of("deep lists in a field", "{\"skills\":" + "[".repeat(DEEP) + "]".repeat(DEEP) + "}"));
        bombs.add(Bomb.of("deep lists in no field", "{\"x\":" + "[".repeat(DEEP) + "]".repeat(DEEP) + "}"));
        bombs.add(Bomb.of("deep objects", "{\"x\":".repeat(DEEP) + "1" + "}".repeat(DEEP)));
        bombs.add(Bomb.of("a number of a million digits", "{\"minutes\":" + "9".repeat(1_000_000) + "}"));
        bombs.add(Bomb.of("a number with a large exponent", "{\"minutes\":1e999999999}"));
        bombs.add(Bomb.of("a word of eleven megabytes", "{\"words\":\"" + "x".repeat(11_000_000) + "\"}"));
        bombs.add(Bomb.of("a name of a megabyte", "{\"" + "x".repeat(1_000_000) + "\":1}"));
        bombs.add(Bomb.of("names that hash alike", alike()));
        var slowest = Duration.ZERO;
        for (var bomb : bombs) {
            for (var answer : all(() -> timed(bomb))) {
                assertThat(answer.status()).as(bomb.what()).isBetween(400, 499);
                assertThat(answer.length()).as(bomb.what()).isLessThan(100_000);
                assertThat(answer.took()).as(bomb.what()).isLessThan(WITHOUT_DELAY);
                slowest = answer.took().compareTo(slowest) > 0 ? answer.took() : slowest;
            }
            well(bomb.what());
        }
        Scale.say(
                "%d bombs, %d of each at once: refused, the slowest after %d ms",
                bombs.size(), AT_ONCE, slowest.toMillis());
    }

    @Test
    void a_body_that_never_ends_is_cut_off() throws Exception {
        for (long sent : all(this::endless)) {
            assertThat(sent).isLessThan(32L << 20);
        }
        well("a body that never ends");
    }

    private record Refused(int status, int length, Duration took) {}

    private Refused timed(Bomb bomb) throws Exception {
        var request = HttpRequest.newBuilder(replica.address("/api/v1/user-stories/match"))
                .timeout(Duration.ofSeconds(30))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofByteArray(bomb.body()));
        if (bomb.encoding() != null) {
            request.header("Content-Encoding", bomb.encoding());
        }
        var started = System.nanoTime();
        HttpResponse<byte[]> answer = http.send(request.build(), BodyHandlers.ofByteArray());
        return new Refused(answer.statusCode(), answer.body().length, Duration.ofNanos(System.nanoTime() - started));
    }

    /** A word without an end. @return how much of it was taken */
    private long endless() throws IOException {
        var chunk = ("10000\r\n" + "x".repeat(0x10000) + "\r\n").getBytes(StandardCharsets.US_ASCII);
        var taken = 0L;
        try (var socket = new Socket("127.0.0.1", replica.address("/").getPort())) {
            var out = socket.getOutputStream();
            out.write(
                    ("POST /api/v1/user-stories/match HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                                    + "Transfer-Encoding: chunked\r\n\r\na\r\n{\"words\":\"\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            for (; taken < GIGABYTE; taken += 0x10000) {
                out.write(chunk);
            }
        } catch (IOException cutOff) {
            return taken;
        }
        return taken;
    }

    /** After a bomb the process goes on, and answers others. */
    private void well(String after) throws Exception {
        var request = HttpRequest.newBuilder(replica.address("/api/v1/courses?limit=1"))
                .timeout(WITHOUT_DELAY)
                .build();
        assertThat(http.send(request, BodyHandlers.discarding()).statusCode())
                .as("after " + after)
                .isEqualTo(200);
    }

    private static <T> Iterable<T> all(Callable<T> one) throws Exception {
        var callers = Executors.newFixedThreadPool(AT_ONCE);
        try {
            var results = new ArrayList<T>();
            for (var each : callers.invokeAll(java.util.Collections.nCopies(AT_ONCE, one))) {
                results.add(each.get());
            }
            return results;
        } finally {
            callers.shutdownNow();
        }
    }

    /** A document of a gigabyte that would be good JSON but for its length. */
    private static byte[] packed(Function<OutputStream, OutputStream> packing) throws IOException {
        var packed = new ByteArrayOutputStream();
        var spaces = " ".repeat(1 << 20).getBytes(StandardCharsets.US_ASCII);
        try (var out = packing.apply(packed)) {
            out.write("{\"words\":\"".getBytes(StandardCharsets.US_ASCII));
            for (var written = 0L; written < GIGABYTE; written += spaces.length) {
                out.write(spaces);
            }
            out.write("\"}".getBytes(StandardCharsets.US_ASCII));
        }
        return packed.toByteArray();
    }

    private static OutputStream gzip(OutputStream out) {
        try {
            return new GZIPOutputStream(out);
        } catch (IOException impossible) {
            throw new java.io.UncheckedIOException(impossible);
        }
    }

    /** “Aa” and “BB” have one hash code, and so has whatever is made of them in equal number. */
    private static String alike() {
        return IntStream.range(0, 1 << 16)
                .mapToObj(name -> IntStream.range(0, 16)
                        .mapToObj(bit -> (name >> bit & 1) == 0 ? "Aa" : "BB")
                        .collect(Collectors.joining("", "\"", "\":1")))
                .collect(Collectors.joining(",", "{", "}"));
    }
}
