package uk.learningoffer.proof;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** R18: the clocks of two machines are ten minutes apart, and nobody notices: the database's time is the service's. */
class WrongClockIT {
    private static final Path LIBRARIES = Path.of("/usr/lib");
    private static final String LIBRARY = "libfaketime.so.1";

    @Test
    void machines_whose_clocks_are_wrong_agree_on_the_time() throws Exception {
        var deployment = new Deployment(List.of(clock("+5m"), clock("-5m")));
        try {
            var load = new Load(deployment);
            Pause.millis(Scale.of(5, 120) * 1_000L);
            load.stop();
            new Afterwards(deployment, load).holds(0);
            Scale.say(
                    "two replicas ten minutes apart: %d applications, %d approvals, %d lapses; none refused, none early",
                    load.applied.size(), load.approved.size(), load.overdue.size());
        } finally {
            deployment.stop();
        }
    }

    private static Map<String, String> clock(String wrong) throws IOException {
        return Map.of(
                "LD_PRELOAD",
                library().toString(),
                "FAKETIME",
                wrong,
                // Time that passes is real: only what time it is is not.
                "FAKETIME_DONT_FAKE_MONOTONIC",
                "1",
                "FAKETIME_FORCE_MONOTONIC_FIX",
                "0");
    }

    private static Path library() throws IOException {
        var found = find();
        if (found == null) {
            System.out.println("No libfaketime was found: installing Debian's package (apt-get install faketime)");
            try {
                new ProcessBuilder("sh", "-c", "apt-get update -qq && apt-get install -y -qq faketime")
                        .redirectErrorStream(true)
                        .start()
                        .waitFor();
            } catch (InterruptedException stopped) {
                throw new IllegalStateException(stopped);
            }
            found = find();
        }
        if (found == null) {
            throw new IllegalStateException("Install faketime: this test needs its library");
        }
        return found;
    }

    private static Path find() {
        try (var files = Files.find(LIBRARIES, 3, (file, facts) -> file.endsWith(LIBRARY))) {
            return files.findFirst().orElse(null);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
