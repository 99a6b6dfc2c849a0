package uk.learningoffer.platform.idempotency;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import uk.learningoffer.platform.version.PreparedAnswers.Prepared;

/** An answer as it was given the first time. */
record IdempotentAnswer(int status, String body, String etag, String location) {

    /** @param written null for an answer without a body */
    static IdempotentAnswer of(int status, Prepared written, String location) {
        return written == null
                ? new IdempotentAnswer(status, null, null, location)
                : new IdempotentAnswer(status, new String(written.body(), UTF_8), written.tag(), location);
    }

    Response replayed() {
        var response = Response.status(status)
                .header("Idempotent-Replayed", true)
                .header(HttpHeaders.ETAG, etag)
                .header(HttpHeaders.LOCATION, location);
        return body == null
                ? response.build()
                : response.entity(body).type(MediaType.APPLICATION_JSON_TYPE).build();
    }
}
