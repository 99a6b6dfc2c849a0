package uk.learningoffer.notification;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.util.UUID;
import uk.learningoffer.platform.crypto.SealedColumn;
import uk.learningoffer.platform.crypto.Vault;

/** Seals a letter for one row of the outbox; it opens in no other. */
@ApplicationScoped
class LetterSeal {
    @Inject
    Vault vault;

    @Inject
    ObjectMapper json;

    @Produces
    @Dependent
    static SealedColumn sealed() {
        return SealedColumn.byUuid("message", "sealed", "message");
    }

    byte[] seal(UUID id, Letter letter) {
        try {
            var content = new SealedLetter(letter.recipient().email(), letter.values());
            return vault.seal(purpose(id), json.writeValueAsString(content));
        } catch (JsonProcessingException impossible) {
            throw new IllegalArgumentException(impossible);
        }
    }

    SealedLetter open(UUID id, byte[] sealed) {
        try {
            return json.readValue(vault.open(purpose(id), sealed), SealedLetter.class);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("What was sealed is not a letter");
        }
    }

    private static String purpose(UUID id) {
        return "message:" + id;
    }
}
