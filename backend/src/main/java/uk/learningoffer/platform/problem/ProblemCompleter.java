package uk.learningoffer.platform.problem;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemContext;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemPostProcessor;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.jboss.logging.MDC;
import uk.learningoffer.platform.web.RequestId;

/** Gives problems raised by the framework our type and words, and every problem the request id to quote to us. */
@ApplicationScoped
class ProblemCompleter implements ProblemPostProcessor {
    private static final Map<Integer, String> SENTENCES = Map.of(
            401, "Sign in, or send a valid access token, and try again.",
            403, "Your account does not have the role this needs.",
            404, "We could not find that. Check the address, or go back and try again.",
            405, "Look at openapi.yaml for the methods this address has.",
            406, "Ask for application/json, or leave Accept out.",
            415, "Send application/json.");

    @Override
    public HttpProblem apply(HttpProblem problem, ProblemContext context) {
        var completed = problem.getType() == null ? ours(problem) : HttpProblem.builder(problem);
        var requestId = MDC.get(RequestId.MDC_KEY);
        if (requestId != null && !problem.getParameters().containsKey("requestId")) {
            completed.with("requestId", requestId);
        }
        return completed.build();
    }

    private static HttpProblem.Builder ours(HttpProblem raised) {
        var type = ProblemType.forStatus(raised.getStatusCode())
                .orElse(raised.getStatusCode() < 500 ? ProblemType.UNREADABLE : ProblemType.INTERNAL);
        var sentence = SENTENCES.getOrDefault(
                type.status(),
                type.status() < 500
                        ? "The request could not be understood."
                        : "Nothing was saved. Try again, and if it happens again tell us the request id.");
        var builder = Problems.builder(type, sentence);
        raised.getHeaders().forEach(builder::withHeader);
        return builder;
    }
}
