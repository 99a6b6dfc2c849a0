package uk.learningoffer.platform.startup;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import java.util.Map;

/** Something that whoever operates the service runs from the command line, and that ends. */
public final class Command {
    private Command() {}

    /** Beside a service that may be running: on ports of its own, and without its timers. */
    public static void run(Class<? extends QuarkusApplication> command, String... args) {
        Map.of(
                        "quarkus.http.host", "127.0.0.1",
                        "quarkus.http.port", "0",
                        "quarkus.management.host", "127.0.0.1",
                        "quarkus.management.port", "0",
                        "quarkus.scheduler.enabled", "false")
                .forEach(System::setProperty);
        Quarkus.run(command, args);
    }
}
