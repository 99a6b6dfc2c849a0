package uk.learningoffer.development;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import uk.learningoffer.platform.startup.BeforeStart;
import uk.learningoffer.platform.startup.Packaging;

/** Gives a development or standalone start its own PostgreSQL, mail server and key, where none is configured. */
public class EmbeddedServices implements BeforeStart {
    private static final String KEY = "learning-offer.key-encryption-key";

    @Override
    public void prepare() {
        // A package that has this class is never production.
        if (Packaging.isPackaged() && System.getProperty("quarkus.profile") == null) {
            System.setProperty("quarkus.profile", "standalone");
        }
        var data = Path.of(System.getProperty("development.data", ".data")).toAbsolutePath();
        Steps.done("code and packages");
        EmbeddedDatabase.start(data);
        Steps.done("PostgreSQL");
        MailCatcher.choosePort();
        if (System.getProperty(KEY) == null && System.getenv("LEARNING_OFFER_KEY_ENCRYPTION_KEY") == null) {
            System.setProperty(KEY, keptKey(data.resolve("key")));
        }
    }

    private static String keptKey(Path file) {
        try {
            if (!Files.exists(file)) {
                Files.writeString(file, newKey());
            }
            return Files.readString(file);
        } catch (IOException failed) {
            throw new UncheckedIOException("The key of the embedded database could not be kept", failed);
        }
    }

    public static String newKey() {
        var bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        return Base64.getEncoder().encodeToString(bytes);
    }
}
