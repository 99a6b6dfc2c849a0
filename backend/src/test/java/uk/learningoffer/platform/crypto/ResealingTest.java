package uk.learningoffer.platform.crypto;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.net.URI;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import uk.learningoffer.development.EmbeddedServices;
import uk.learningoffer.licence.timed.Rows;
import uk.learningoffer.platform.ServiceConfig;
import uk.learningoffer.platform.database.Statements;
import uk.learningoffer.platform.job.Backlogs;
import uk.learningoffer.platform.job.Run;
import uk.learningoffer.testsupport.ApiTest;
import uk.learningoffer.testsupport.Race;

/** A key is followed by the next one while the service runs. */
@ApiTest
class ResealingTest {
    private static final String CODE = "CODE-1";

    @ConfigProperty(name = "learning-offer.key-encryption-key")
    String current;

    @ConfigProperty(name = "learning-offer.other-key-encryption-keys")
    String former;

    @Inject
    Vault vault;

    @Inject
    Resealing resealing;

    @Inject
    SealingKeys keys;

    @Inject
    HashKey hashKey;

    @Inject
    Backlogs backlogs;

    @Inject
    Statements statements;

    @Inject
    InstantSource clock;

    @Test
    void what_a_former_key_sealed_stays_open_and_comes_under_the_current_key_once_however_many_replicas_run() {
        var licences = licences(450);
        var former = new SealingKeys(this.former, List.of()).current();
        licences.forEach(id -> seal(id, former.seal("licence:" + id, CODE)));
        assertThat(vault.open("licence:" + licences.get(0), sealed(licences.get(0))))
                .isEqualTo(CODE);
        assertThat(left()).isEqualTo(450);

        var done = Race.of(2, this::run);

        assertThat(done.stream().mapToInt(Integer::intValue).sum()).isEqualTo(450);
        assertThat(left()).isZero();
        for (var id : licences) {
            assertThat(keys.current().sealed(sealed(id))).isTrue();
            assertThat(new SealingKeys(current, List.of()).open("licence:" + id, sealed(id)))
                    .isEqualTo(CODE);
        }
        assertThat(run()).as("a second run").isZero();
    }

    @Test
    void what_was_sealed_before_keys_had_names_gets_one() {
        var licence = licences(1).get(0);
        var named = keys.current().seal("licence:" + licence, CODE);
        seal(licence, Arrays.copyOfRange(named, SealingKey.NAME_BYTES, named.length));
        assertThat(run()).isEqualTo(1);
        assertThat(keys.current().sealed(sealed(licence))).isTrue();
    }

    @Test
    void what_no_key_opens_stops_nothing_and_stays_to_be_seen() {
        var licences = licences(2);
        var lost = new SealingKeys(EmbeddedServices.newKey(), List.of()).current();
        seal(licences.get(0), lost.seal("licence:" + licences.get(0), CODE));
        seal(licences.get(1), new SealingKeys(former, List.of()).current().seal("licence:" + licences.get(1), CODE));
        assertThat(run()).isEqualTo(1);
        assertThat(backlogs.first(resealing.job()))
                .extracting(Backlogs.Due::record)
                .containsExactly("licence " + licences.get(0));
        seal(licences.get(0), null);
    }

    @Test
    void a_hash_is_the_same_after_the_key_has_changed() {
        var next = new HashKey();
        next.keys = new SealingKeys(EmbeddedServices.newKey(), List.of(current, former));
        next.config = config(EmbeddedServices.newKey());
        next.statements = statements;
        next.clock = clock;
        assertThat(next.get().getEncoded()).isEqualTo(hashKey.get().getEncoded());
    }

    private static ServiceConfig config(String key) {
        return new ServiceConfig() {
            @Override
            public URI origin() {
                return URI.create("https://example.org");
            }

            @Override
            public String keyEncryptionKey() {
                return key;
            }

            @Override
            public Optional<List<String>> otherKeyEncryptionKeys() {
                return Optional.empty();
            }
        };
    }

    private int run() {
        var run = new Run("reseal-secrets");
        resealing.run(run);
        assertThat(run.failures()).isZero();
        return run.affected();
    }

    private long left() {
        return backlogs.all().get("reseal-secrets").rows();
    }

    private static List<UUID> licences(int count) {
        var pool = Rows.pool(Rows.course());
        Rows.licences(pool, count);
        return Rows.list("SELECT id FROM licence WHERE pool_id = ? ORDER BY id", pool);
    }

    private static void seal(UUID licence, byte[] sealed) {
        Rows.change("UPDATE licence SET code_sealed = ?::bytea WHERE id = ?", sealed, licence);
    }

    private static byte[] sealed(UUID licence) {
        return Rows.value("SELECT code_sealed FROM licence WHERE id = ?", licence);
    }
}
