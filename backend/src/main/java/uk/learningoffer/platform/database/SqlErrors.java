package uk.learningoffer.platform.database;

import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.hibernate.StaleStateException;
import org.postgresql.util.PSQLException;

/** What a failure of the database means, by SQLSTATE, however deeply it is wrapped. */
public final class SqlErrors {
    /** Serialisation failure, deadlock, lock not available, statement cancelled by its time limit. */
    private static final Set<String> PASSING = Set.of("40001", "40P01", "55P03", "57014");

    private SqlErrors() {}

    /** The same work may succeed when it is done again. */
    public static boolean isPassing(Throwable failure) {
        return any(
                failure,
                cause -> cause instanceof SQLException sql
                        && (sql.getSQLState() == null
                                ? hadNoConnection(sql)
                                : PASSING.contains(sql.getSQLState()) || isLostConnection(sql.getSQLState())));
    }

    /** True where trying again inside the same request is safe: the database itself rolled the transaction back. */
    public static boolean isWorthRepeating(Throwable failure) {
        return any(
                failure,
                cause -> cause instanceof SQLException sql && PASSING.contains(String.valueOf(sql.getSQLState())));
    }

    /** Text that the database cannot keep, such as a NUL: no caller means anything by it. */
    public static boolean isUnkeepableText(Throwable failure) {
        return any(failure, cause -> cause instanceof SQLException sql && "22021".equals(sql.getSQLState()));
    }

    public static boolean isStale(Throwable failure) {
        return any(failure, cause -> cause instanceof OptimisticLockException || cause instanceof StaleStateException);
    }

    /** The constraint that refused, if one did. */
    public static Optional<String> constraint(Throwable failure) {
        return causes(failure)
                .filter(PSQLException.class::isInstance)
                .map(cause -> ((PSQLException) cause).getServerErrorMessage())
                .filter(message -> message != null && message.getConstraint() != null)
                .map(message -> message.getConstraint())
                .findFirst();
    }

    /** The pool had none to give in time; it says so in words alone, and what comes from the driver is of a class of its own. */
    private static boolean hadNoConnection(SQLException failure) {
        return failure.getClass() == SQLException.class;
    }

    private static boolean isLostConnection(String state) {
        return state.startsWith("08") || state.startsWith("57P0");
    }

    private static boolean any(Throwable failure, Predicate<Throwable> test) {
        return causes(failure).anyMatch(test);
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .limit(20);
    }
}
