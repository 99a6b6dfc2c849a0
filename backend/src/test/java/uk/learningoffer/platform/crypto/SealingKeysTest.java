package uk.learningoffer.platform.crypto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.learningoffer.development.EmbeddedServices;

class SealingKeysTest {
    private final String old = EmbeddedServices.newKey();
    private final String current = EmbeddedServices.newKey();
    private final SealingKeys before = new SealingKeys(old, List.of());
    private final SealingKeys during = new SealingKeys(current, List.of(old));
    private final SealingKeys after = new SealingKeys(current, List.of());

    @Test
    void what_any_key_of_the_ring_sealed_is_opened_and_the_current_one_seals() {
        var sealed = before.current().seal("licence:1", "CODE");
        assertThat(during.open("licence:1", sealed)).isEqualTo("CODE");
        var anew = during.current().seal("licence:1", "CODE");
        assertThat(during.current().sealed(anew)).isTrue();
        assertThat(during.current().sealed(sealed)).isFalse();
        assertThat(after.open("licence:1", anew)).isEqualTo("CODE");
        assertThatThrownBy(() -> after.open("licence:1", sealed)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> before.open("licence:1", anew)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void a_replica_that_knows_the_next_key_ahead_opens_what_the_others_seal_with_it() {
        var ahead = new SealingKeys(old, List.of(current));
        assertThat(ahead.open("licence:1", during.current().seal("licence:1", "CODE")))
                .isEqualTo("CODE");
        assertThat(before.open("licence:1", ahead.current().seal("licence:1", "CODE")))
                .isEqualTo("CODE");
    }

    @Test
    void what_was_sealed_before_keys_had_names_is_opened() {
        var named = before.current().seal("licence:1", "CODE");
        var unnamed = Arrays.copyOfRange(named, SealingKey.NAME_BYTES, named.length);
        assertThat(before.open("licence:1", unnamed)).isEqualTo("CODE");
        assertThat(during.open("licence:1", unnamed)).isEqualTo("CODE");
        assertThatThrownBy(() -> after.open("licence:1", unnamed)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void it_opens_for_its_purpose_only_unchanged_and_whole() {
        var sealed = before.current().seal("licence:1", "CODE");
        assertThatThrownBy(() -> before.open("licence:2", sealed)).isInstanceOf(IllegalStateException.class);
        for (var at : new int[] {SealingKey.NAME_BYTES, sealed.length - 1}) {
            var changed = sealed.clone();
            changed[at] ^= 1;
            assertThatThrownBy(() -> before.open("licence:1", changed)).isInstanceOf(IllegalStateException.class);
        }
        assertThatThrownBy(() -> before.open("licence:1", new byte[] {1, 2, 3}))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void a_key_is_32_bytes() {
        var ring = List.of("c2hvcnQ=");
        assertThatThrownBy(() -> new SealingKeys(current, ring)).isInstanceOf(IllegalStateException.class);
    }
}
