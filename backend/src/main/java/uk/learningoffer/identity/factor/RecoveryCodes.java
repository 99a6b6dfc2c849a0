package uk.learningoffer.identity.factor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.commons.codec.binary.Base32;
import uk.learningoffer.platform.crypto.Hashes;
import uk.learningoffer.platform.database.SqlText;
import uk.learningoffer.platform.database.Statements;

/** Ten codes of 120 bits for whoever has no phone at hand: shown once, kept as hashes, each good once. */
@ApplicationScoped
class RecoveryCodes {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int MANY = 10;
    private static final int BYTES = 15;
    private static final SqlText FORGET = SqlText.of("DELETE FROM recovery_code WHERE person_id = :person");
    private static final SqlText ADD =
            SqlText.of("INSERT INTO recovery_code (hash, person_id) VALUES (:hash, :person)");
    private static final SqlText USE = SqlText.of("""
            UPDATE recovery_code SET used_at = CAST(:now AS timestamptz)
            WHERE hash = :hash AND person_id = :person AND used_at IS NULL""");
    private static final SqlText LEFT =
            SqlText.of("SELECT count(*) FROM recovery_code WHERE person_id = :person AND used_at IS NULL");

    @Inject
    Statements database;

    @Inject
    InstantSource clock;

    /** Those made before stop working. */
    List<String> replace(UUID person) {
        database.of(FORGET).with("person", person).update();
        var codes = Stream.generate(RecoveryCodes::next).limit(MANY).toList();
        codes.forEach(code ->
                database.of(ADD).with("hash", hash(code)).with("person", person).update());
        return codes;
    }

    /** @return false for a code that is not theirs or was used */
    boolean use(UUID person, String code) {
        return database.of(USE)
                        .with("now", clock.instant())
                        .with("hash", hash(code))
                        .with("person", person)
                        .update()
                == 1;
    }

    int left(UUID person) {
        return database.of(LEFT).with("person", person).one(row -> row.getInt(1));
    }

    private static String next() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new Base32().encodeToString(bytes).replaceAll("(.{4})(?=.)", "$1-");
    }

    /** However it was typed. */
    private static byte[] hash(String code) {
        return Hashes.sha256(code.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT));
    }
}
