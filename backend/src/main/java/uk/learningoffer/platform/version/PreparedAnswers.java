package uk.learningoffer.platform.version;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** JSON and ETag of answers that are needed more than once, written once for as long as somebody keeps the answer. */
@ApplicationScoped
public class PreparedAnswers {
    public record Prepared(byte[] body, String tag) {}

    // Weak keys are compared by identity: only the very answer that was prepared is found again.
    private final Cache<Object, Prepared> prepared =
            Caffeine.newBuilder().weakKeys().build();

    @Inject
    ObjectMapper json;

    public Prepared prepare(Object answer) {
        var written = write(answer);
        prepared.put(answer, written);
        return written;
    }

    Prepared of(Object answer) {
        var known = prepared.getIfPresent(answer);
        return known == null ? write(answer) : known;
    }

    private Prepared write(Object answer) {
        try {
            var body = json.writeValueAsBytes(answer);
            return new Prepared(body, ETags.of(answer, body));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
