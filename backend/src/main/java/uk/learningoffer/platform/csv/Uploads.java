package uk.learningoffer.platform.csv;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.function.Function;
import uk.learningoffer.platform.problem.ProblemType;
import uk.learningoffer.platform.problem.Problems;

/** Puts what somebody sends on the disk piece by piece, before any transaction begins, and takes it away afterwards. */
@ApplicationScoped
public class Uploads {
    static final int MOST_MEGABYTES = 64;
    private static final int PIECE = 64 * 1024;

    /** @param sha256 of the file, to tell a retry from another file under the same key */
    public record Received(String sha256, Path file) {}

    public <T> T with(InputStream body, Function<Received, T> use) {
        try {
            var file = Files.createTempFile("upload-", ".csv");
            try {
                return use.apply(new Received(copy(body, file), file));
            } finally {
                Files.deleteIfExists(file);
            }
        } catch (IOException broken) {
            throw Problems.of(ProblemType.UNREADABLE, "The file did not arrive whole. Send it again.");
        }
    }

    private static String copy(InputStream body, Path file) throws IOException {
        var digest = sha256();
        try (var out = new DigestOutputStream(Files.newOutputStream(file), digest)) {
            copy(body, out);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static void copy(InputStream body, OutputStream out) throws IOException {
        var piece = new byte[PIECE];
        var left = MOST_MEGABYTES * 1024L * 1024L;
        for (var read = body.read(piece); read >= 0; read = body.read(piece)) {
            left -= read;
            if (left < 0) {
                throw Problems.of(
                        ProblemType.TOO_LARGE,
                        "Send a file of at most %d megabytes, or the rest in another file.".formatted(MOST_MEGABYTES));
            }
            out.write(piece, 0, read);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
