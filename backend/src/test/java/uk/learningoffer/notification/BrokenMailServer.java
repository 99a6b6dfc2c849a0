package uk.learningoffer.notification;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/** A mail server that lets its callers down. */
final class BrokenMailServer implements AutoCloseable {
    private final ServerSocket socket;
    private final Manner manner;
    private final List<Socket> callers = new CopyOnWriteArrayList<>();
    private final List<String> messageIds = new CopyOnWriteArrayList<>();
    private final AtomicInteger hungUp = new AtomicInteger();

    private enum Manner {
        SILENT,
        DYING_IN_THE_MIDDLE,
        HANGING_UP
    }

    private BrokenMailServer(int port, Manner manner) throws IOException {
        this.manner = manner;
        socket = new ServerSocket(port, 50, InetAddress.getLoopbackAddress());
        start(this::accept);
    }

    /** Takes calls and never says a word. */
    static BrokenMailServer silent(int port) throws IOException {
        return new BrokenMailServer(port, Manner.SILENT);
    }

    /** Dies after the headers of a mail. */
    static BrokenMailServer dyingInTheMiddle(int port) throws IOException {
        return new BrokenMailServer(port, Manner.DYING_IN_THE_MIDDLE);
    }

    /** Takes two mails of each caller and hangs up without a word. */
    static BrokenMailServer hangingUp(int port) throws IOException {
        return new BrokenMailServer(port, Manner.HANGING_UP);
    }

    int calls() {
        return callers.size();
    }

    /** How many of the callers did not wait for ever. */
    int hungUp() {
        return hungUp.get();
    }

    List<String> messageIds() {
        return messageIds;
    }

    private void accept() {
        while (!socket.isClosed()) {
            try {
                var caller = socket.accept();
                callers.add(caller);
                start(() -> serve(caller));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void serve(Socket caller) {
        try (caller) {
            var in = new BufferedReader(new InputStreamReader(caller.getInputStream(), StandardCharsets.US_ASCII));
            say(caller, "220 ready");
            var taken = 0;
            for (var line = in.readLine(); line != null; line = in.readLine()) {
                var command = line.toUpperCase(Locale.ROOT);
                if (command.startsWith("MESSAGE-ID:")) {
                    messageIds.add(line.substring("Message-ID:".length()).strip());
                    if (manner == Manner.DYING_IN_THE_MIDDLE) {
                        return;
                    }
                }
                if (command.equals(".")) {
                    say(caller, "250 taken");
                    if (++taken == 2) {
                        return;
                    }
                } else if (command.startsWith("DATA")) {
                    say(caller, "354 go on");
                } else if (command.matches("(EHLO|HELO|MAIL|RCPT|RSET).*")) {
                    say(caller, "250 fine");
                }
            }
            hungUp.incrementAndGet();
        } catch (IOException gone) {
            hungUp.incrementAndGet();
        }
    }

    private void say(Socket caller, String words) throws IOException {
        if (manner != Manner.SILENT) {
            caller.getOutputStream().write((words + "\r\n").getBytes(StandardCharsets.US_ASCII));
        }
    }

    private static void start(Runnable work) {
        var thread = new Thread(work);
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() throws IOException {
        socket.close();
        for (var caller : callers) {
            caller.close();
        }
    }
}
