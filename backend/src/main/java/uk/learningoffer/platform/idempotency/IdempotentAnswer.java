package uk.learningoffer.platform.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import uk.learningoffer.platform.version.ETags;

/** An answer as it was given the first time. */
record IdempotentAnswer(int status, String body, String etag, String location) {

    static IdempotentAnswer of(ObjectMapper json, int status, Object entity, String location)
            throws JsonProcessingException {
        if (entity == null) {
            return new IdempotentAnswer(status, null, null, location);
        }
        var body = json.writeValueAsBytes(entity);
        return new IdempotentAnswer(
                status, new String(body, java.nio.charset.StandardCharsets.UTF_8), ETags.of(entity, body), location);
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
