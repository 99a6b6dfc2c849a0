package uk.learningoffer.platform.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.inject.Inject;
import jakarta.validation.Validator;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;
import uk.learningoffer.platform.problem.BodyProblems;

/** Reads a JSON body and reports every fault in it at once: unknown fields, wrong types and broken rules together. */
@Provider
public class StrictBody implements ReaderInterceptor {
    @Inject
    Validator validator;

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
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
}
