package uk.learningoffer.platform.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.RestResponse;
import uk.learningoffer.platform.crypto.Hashes;
import uk.learningoffer.platform.database.SqlErrors;
import uk.learningoffer.platform.problem.ProblemType;
import uk.learningoffer.platform.problem.Problems;
import uk.learningoffer.platform.version.PreparedAnswers;
import uk.learningoffer.platform.version.PreparedAnswers.Prepared;

@Idempotent
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 10)
class IdempotentInterceptor {
    static final String HEADER = "Idempotency-Key";
    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9_-]{1,255}");
    private static final int TRIES = 3;

    @Inject
    HttpHeaders headers;

    @Inject
    SecurityIdentity identity;

    @Inject
    IdempotencyStore store;

    @Inject
    PreparedAnswers answers;

    @Inject
    ObjectMapper json;

    @AroundInvoke
    Object once(InvocationContext call) throws InterruptedException {
        var request = request(call);
        for (var attempt = 1; ; attempt++) {
            try {
                return QuarkusTransaction.requiringNew().call(() -> effect(call, request));
            } catch (RuntimeException failure) {
                if (attempt == TRIES || !SqlErrors.isWorthRepeating(failure)) {
                    throw failure;
                }
                Thread.sleep(ThreadLocalRandom.current().nextLong(10, 60L * attempt));
            }
        }
    }

    private Object effect(InvocationContext call, IdempotentRequest request) throws Exception {
        if (!store.begin(request)) {
            throw store.replay(request);
        }
        var result = call.proceed();
        store.finish(request, answer(result));
        return result;
    }

    private IdempotentAnswer answer(Object result) {
        if (result instanceof RestResponse<?> response) {
            var location = response.getLocation();
            return IdempotentAnswer.of(
                    response.getStatus(), written(response.getEntity()), location == null ? null : location.toString());
        }
        return IdempotentAnswer.of(result == null ? 204 : 200, written(result), null);
    }

    private Prepared written(Object entity) {
        return entity == null ? null : answers.prepare(entity);
    }

    private IdempotentRequest request(InvocationContext call) {
        var key = headers.getHeaderString(HEADER);
        if (key == null || !KEY.matcher(key).matches()) {
            throw Problems.of(
                    ProblemType.IDEMPOTENCY_MISSING,
                    "Send an Idempotency-Key of 1 to 255 letters, digits, - or _, new for each thing you ask for and the same when you retry.");
        }
        var method = call.getMethod();
        var route = method.getDeclaringClass().getSimpleName() + "." + method.getName();
        var owner =
                identity.isAnonymous() ? "anonymous" : identity.getPrincipal().getName();
        return new IdempotentRequest(owner, route, key, fingerprint(call.getParameters()));
    }

    private byte[] fingerprint(Object[] parameters) {
        try {
            return Hashes.sha256(json.writeValueAsBytes(parameters));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(
                    "A parameter of an idempotent method cannot be written as JSON", impossible);
        }
    }
}
