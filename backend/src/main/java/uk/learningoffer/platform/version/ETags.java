package uk.learningoffer.platform.version;

import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import uk.learningoffer.platform.crypto.Hashes;

/**
 * Gives every JSON answer a strong ETag and answers 304 where the caller has it already. The tag is the version, if
 * the record has one, then a hash of the answer: what surrounds a record may change while the record does not.
 */
public class ETags {
    @Inject
    PreparedAnswers answers;

    @ServerResponseFilter
    public void tag(ContainerRequestContext request, ContainerResponseContext response) {
        var entity = response.getEntity();
        if (entity != null) {
            // One address may answer in several formats: a cache must not give one for another.
            response.getHeaders().add(HttpHeaders.VARY, HttpHeaders.ACCEPT);
        }
        if (entity == null
                || response.getStatus() / 100 != 2
                || !isJson(response)
                || entity instanceof byte[]
                || entity instanceof String) {
            return;
        }
        var answer = answers.of(entity);
        var tag = answer.tag();
        response.getHeaders().putSingle(HttpHeaders.ETAG, tag);
        response.setEntity(answer.body(), null, MediaType.APPLICATION_JSON_TYPE);
        if (request.getMethod().equals("GET") && matches(request.getHeaderString(HttpHeaders.IF_NONE_MATCH), tag)) {
            response.setStatus(304);
            response.setEntity(null);
        }
    }

    public static String of(Object entity, byte[] body) {
        var hash = Hashes.shortHash(body);
        return entity instanceof Versioned versioned
                ? "\"" + versioned.version() + "-" + hash + "\""
                : "\"" + hash + "\"";
    }

    private static boolean isJson(ContainerResponseContext response) {
        return response.getMediaType() == null || MediaType.APPLICATION_JSON_TYPE.isCompatible(response.getMediaType());
    }

    private static boolean matches(String header, String tag) {
        return header != null
                && Arrays.stream(header.split(","))
                        .map(each -> each.strip().replaceFirst("^W/", ""))
                        .anyMatch(each -> each.equals("*") || each.equals(tag));
    }
}
