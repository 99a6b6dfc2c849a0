package uk.learningoffer.platform.job;

import java.sql.SQLException;
import java.util.stream.Stream;
import uk.learningoffer.platform.database.SqlErrors;

/** What went wrong, for staff and the log. Messages of exceptions may quote rows, so only kinds, states and constraints are told. */
final class FailureWords {
    private FailureWords() {}

    static String of(Throwable failure) {
        var root = root(failure);
        var state =
                root instanceof SQLException sql && sql.getSQLState() != null ? ", SQL state " + sql.getSQLState() : "";
        return root.getClass().getSimpleName()
                + state
                + SqlErrors.constraint(failure)
                        .map(name -> ", constraint " + name)
                        .orElse("");
    }

    /** The same with where it happened. */
    static Throwable withoutMessages(Throwable failure) {
        var told = new IllegalStateException(of(failure));
        told.setStackTrace(root(failure).getStackTrace());
        return told;
    }

    private static Throwable root(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .limit(20)
                .reduce(failure, (outer, cause) -> cause);
    }
}
