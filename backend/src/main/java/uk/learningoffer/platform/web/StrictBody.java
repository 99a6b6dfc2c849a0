package uk.learningoffer.platform.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.inject.Inject;
import jakarta.validation.Validator;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;
import uk.learningoffer.platform.problem.BodyProblems;
import uk.learningoffer.platform.problem.ProblemType;
import uk.learningoffer.platform.problem.Problems;

/** Reads a JSON body and reports every fault in it at once: unknown fields, wrong types and broken rules together. */
@Provider
public class StrictBody implements ReaderInterceptor {
    @Inject
    Validator validator;

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        // The reader of plain text would call a record of a single word with whatever was sent.
        if (context.getType().isRecord() && !isJson(context.getMediaType())) {
            throw Problems.of(ProblemType.UNSUPPORTED_MEDIA_TYPE, "Send application/json.");
        }
        BodyFaults.start();
        try {
            var body = context.proceed();
            var faults = BodyFaults.found();
            if (!faults.isEmpty()) {
                throw BodyProblems.of(faults, body == null ? java.util.Set.of() : validator.validate(body));
            }
            return body;
        } catch (JsonProcessingException | WebApplicationException unreadable) {
            throw BodyProblems.unreadable(unreadable);
        } finally {
            BodyFaults.stop();
        }
    }

    private static boolean isJson(MediaType type) {
        return type == null || MediaType.APPLICATION_JSON_TYPE.isCompatible(type);
    }
}
