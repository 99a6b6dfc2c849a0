package uk.learningoffer.platform.problem;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.arc.ArcUndeclaredThrowableException;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceException;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.regex.Pattern;
import org.hibernate.exception.JDBCConnectionException;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import uk.learningoffer.platform.database.SqlErrors;

/** Exceptions that libraries raise, as the problems of our contract. */
class ExceptionProblems {
    private static final int OURS = 1;
    private static final Pattern WHOLE = Pattern.compile("\\d{1,9}");
    private static final Logger LOG = Logger.getLogger(ExceptionProblems.class);

    @Inject
    ConstraintSentences constraints;

    // Ours come before those of quarkus-resteasy-problem for the same exceptions.
    @ServerExceptionMapper(priority = OURS)
    Response invalid(ConstraintViolationException exception) {
        return new ProblemResponse()
                .toResponse(Problems.invalid(Violations.asFieldErrors(exception.getConstraintViolations())));
    }

    // A commit that fails inside an interceptor arrives wrapped, and would otherwise be a 500.
    @ServerExceptionMapper(priority = OURS)
    Response wrapped(ArcUndeclaredThrowableException exception) {
        return fromDatabase(exception);
    }

    @ServerExceptionMapper(
            value = {PersistenceException.class, OptimisticLockException.class, JDBCConnectionException.class},
            priority = OURS)
    Response database(RuntimeException exception) {
        return fromDatabase(exception);
    }

    @ServerExceptionMapper(priority = OURS)
    Response noSuchAddress(NotFoundException exception, UriInfo address) {
        // What cannot be read as a number arrives as if the address did not exist.
        var limit = address.getQueryParameters().getFirst("limit");
        if (exception.getCause() != null
                && limit != null
                && !WHOLE.matcher(limit).matches()) {
            return new ProblemResponse().toResponse(Problems.invalid("/limit", "Ask for a whole number from 1 to 100"));
        }
        return new ProblemResponse().toResponse(Problems.notFound("page"));
    }

    @ServerExceptionMapper(priority = OURS)
    Response unreadable(ProcessingException exception) {
        return new ProblemResponse()
                .toResponse(Problems.of(ProblemType.UNREADABLE, "The body could not be read. Send valid JSON."));
    }

    private Response fromDatabase(RuntimeException exception) {
        return new ProblemResponse().toResponse(problemFor(exception));
    }

    private HttpProblem problemFor(RuntimeException exception) {
        if (SqlErrors.isStale(exception)) {
            return Problems.of(ProblemType.STALE, "Load it again, look at what changed, and make your change to that.");
        }
        if (SqlErrors.isPassing(exception)) {
            return Problems.unavailable();
        }
        if (SqlErrors.isUnkeepableText(exception)) {
            return Problems.of(ProblemType.UNREADABLE, "Something in it is not text that we can read. Leave out NULs.");
        }
        return SqlErrors.constraint(exception).flatMap(constraints::problem).orElseGet(() -> {
            LOG.error("Unexpected failure in the database", exception);
            return Problems.of(
                    ProblemType.INTERNAL,
                    "Nothing was saved. Try again, and if it happens again tell us the request id.");
        });
    }
}
