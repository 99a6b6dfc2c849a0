package uk.learningoffer.platform.problem;

import static uk.learningoffer.platform.problem.ProblemType.FORBIDDEN;
import static uk.learningoffer.platform.problem.ProblemType.ILLEGAL_TRANSITION;
import static uk.learningoffer.platform.problem.ProblemType.INVALID;
import static uk.learningoffer.platform.problem.ProblemType.NOT_FOUND;

import io.quarkiverse.resteasy.problem.HttpProblem;
import java.util.List;

/** How the service says no: every exception meant for a caller is made here. */
public final class Problems {
    private Problems() {}

    /** Somebody else's record and one that does not exist get this same answer. */
    public static HttpProblem notFound(String what) {
        return of(NOT_FOUND, "We could not find that " + what + ". Check the address, or go back and try again.");
    }

    public static HttpProblem forbidden(String sentence) {
        return of(FORBIDDEN, sentence);
    }

    public static HttpProblem illegalTransition(String sentence) {
        return of(ILLEGAL_TRANSITION, sentence);
    }

    public static HttpProblem invalid(String pointer, String sentence) {
        return invalid(List.of(new FieldError(pointer, sentence)));
    }

    public static HttpProblem invalid(List<FieldError> errors) {
        return builder(INVALID, "Correct what is listed and send it again. Nothing was saved.")
                .with("errors", errors)
                .build();
    }

    public static HttpProblem tooManyRequests(long retryAfterSeconds, String sentence) {
        return builder(ProblemType.TOO_MANY_REQUESTS, sentence)
                .withHeader("Retry-After", retryAfterSeconds)
                .build();
    }

    public static HttpProblem unavailable() {
        return unavailable("Nothing was changed. Wait a moment, then send the same request again.");
    }

    public static HttpProblem unavailable(String sentence) {
        return builder(ProblemType.UNAVAILABLE, sentence)
                .withHeader("Retry-After", 2)
                .build();
    }

    public static HttpProblem of(ProblemType type, String sentence) {
        return builder(type, sentence).build();
    }

    static HttpProblem.Builder builder(ProblemType type, String sentence) {
        return HttpProblem.builder()
                .withType(type.uri())
                .withTitle(type.title())
                .withStatus(type.status())
                .withDetail(sentence);
    }
}
