package uk.learningoffer.proof;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Many connections that are each a byte a second further, whichever way they send and read. */
final class SlowClients implements AutoCloseable {
    private static final String POST =
            "POST /api/v1/user-stories/match HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n";
    // A window that holds little, so that what is not read stays with the service.
    private static final int SMALL_WINDOW = 4096;

    /** What somebody is slow at. */
    enum Way {
        /** In the middle of a header. */
        HEADERS("GET /api/v1/vocabulary HTTP/1.1\r\nHost: localhost\r\nX-Slow: "),
        /** In the middle of a body of which most came at once. */
        BODY(POST + "Content-Length: 60000\r\n\r\n{\"words\":\"" + "x".repeat(50_000)),
        /** Asks for the longest answer that anybody may ask for, and hardly reads it. */
        READING("GET /api/v1/courses?limit=100 HTTP/1.1\r\nHost: localhost\r\n\r\n");

        private final byte[] start;

        Way(String start) {
            this.start = start.getBytes(StandardCharsets.US_ASCII);
        }
    }

    private record Slow(SocketChannel channel, Way way) {}

    private final List<Slow> connections = new ArrayList<>();
    private final Thread feeder = new Thread(this::feed, "slow-clients");
    private volatile boolean closed;

    SlowClients(Replica replica, int of, Way... ways) {
        for (var way : ways) {
            for (var each = 0; each < of; each++) {
                connections.add(opened(replica, way));
            }
        }
        feeder.start();
    }

    private static Slow opened(Replica replica, Way way) {
        try {
            var channel = SocketChannel.open();
            if (way == Way.READING) {
                channel.setOption(StandardSocketOptions.SO_RCVBUF, SMALL_WINDOW);
            }
            channel.connect(
                    new InetSocketAddress("127.0.0.1", replica.address("/").getPort()));
            var start = ByteBuffer.wrap(way.start);
            // What the service does not take at once, it is given later: nobody waits for it here.
            channel.configureBlocking(false);
            for (var tries = 0; start.hasRemaining() && tries < 200; tries++) {
                if (channel.write(start) == 0) {
                    Pause.millis(5);
                }
            }
            return new Slow(channel, way);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private void feed() {
        while (!closed) {
            connections.forEach(SlowClients::onward);
            Pause.millis(1_000);
        }
    }

    private static void onward(Slow each) {
        try {
            if (each.way() == Way.READING) {
                each.channel().read(ByteBuffer.allocate(1));
            } else {
                each.channel().write(ByteBuffer.wrap(new byte[] {'x'}));
            }
        } catch (IOException hungUp) {
            closeQuietly(each);
        }
    }

    /** Those whom the service has not hung up on. */
    long open() {
        return connections.stream().filter(each -> each.channel().isOpen()).count();
    }

    @Override
    public void close() {
        closed = true;
        connections.forEach(SlowClients::closeQuietly);
        try {
            feeder.join();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private static void closeQuietly(Slow each) {
        try {
            each.channel().close();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
