package uk.learningoffer.webhook;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/** The verifier that docs/webhooks.md gives to councils, as it stands there. */
final class SampleVerifier {
    private static final Pattern BLOCK = Pattern.compile("```sh\n(# Verifies.*?)```", Pattern.DOTALL);
    private final String script;

    SampleVerifier() throws IOException {
        var page = BLOCK.matcher(Files.readString(Path.of("../docs/webhooks.md")));
        if (!page.find()) {
            throw new IllegalStateException("docs/webhooks.md has no verifier");
        }
        script = page.group(1);
    }

    boolean accepts(String secret, Receiver.Came delivery) throws IOException, InterruptedException {
        var builder = new ProcessBuilder("sh", "-c", script);
        builder.environment().put("SECRET", secret);
        builder.environment().put("ID", delivery.id());
        builder.environment().put("TIMESTAMP", delivery.timestamp());
        builder.environment().put("SIGNATURE", delivery.signature());
        var process = builder.redirectErrorStream(true).start();
        try (var body = process.getOutputStream()) {
            body.write(delivery.body().getBytes(StandardCharsets.UTF_8));
        }
        if (!process.waitFor(20, TimeUnit.SECONDS)) {
            throw new IllegalStateException("The verifier did not end");
        }
        return process.exitValue() == 0;
    }
}
