package uk.learningoffer.platform.problem;

import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;

/** Turns a problem made outside the library's own mappers into its response, through the same post-processors. */
final class ProblemResponse extends ExceptionMapperBase<HttpProblem> {
    @Override
    protected HttpProblem toProblem(HttpProblem problem) {
        return problem;
    }
}
