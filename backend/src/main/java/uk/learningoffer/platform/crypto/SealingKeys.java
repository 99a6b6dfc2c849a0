package uk.learningoffer.platform.crypto;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import uk.learningoffer.platform.ServiceConfig;

/** The keys that open what is sealed. The first of them is the current one and seals. */
@Singleton
class SealingKeys {
    private final List<SealingKey> keys;

    @Inject
    SealingKeys(ServiceConfig config) {
        this(config.keyEncryptionKey(), config.otherKeyEncryptionKeys().orElse(List.of()));
    }

    SealingKeys(String current, List<String> others) {
        var all = new ArrayList<SealingKey>();
        all.add(SealingKey.of(current));
        others.forEach(other -> all.add(SealingKey.of(other)));
        keys = List.copyOf(all);
    }

    /** Whether something may be sealed under another key than the current one. */
    boolean isRotating() {
        return keys.size() > 1;
    }

    SealingKey current() {
        return keys.get(0);
    }

    String open(String purpose, byte[] sealed) {
        return named(purpose, sealed)
                .or(() -> unnamed(purpose, sealed))
                .orElseThrow(() -> new IllegalStateException("Could not open what is kept for " + purpose));
    }

    private Optional<String> named(String purpose, byte[] sealed) {
        return keys.stream()
                .filter(key -> key.sealed(sealed))
                .map(key -> key.open(purpose, Arrays.copyOfRange(sealed, SealingKey.NAME_BYTES, sealed.length)))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** Sealed before keys had names: whichever opens it. */
    private Optional<String> unnamed(String purpose, byte[] sealed) {
        return keys.stream()
                .map(key -> key.open(purpose, sealed))
                .flatMap(Optional::stream)
                .findFirst();
    }
}
