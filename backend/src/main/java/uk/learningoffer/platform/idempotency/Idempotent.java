package uk.learningoffer.platform.idempotency;

import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/**
 * A resource method whose effect happens once for each {@code Idempotency-Key} of a caller. It runs in one transaction
 * with the record of its answer, so a crash leaves neither; a retry gets the first answer again. Passing refusals of
 * the database (a deadlock, a lock that did not come) are tried up to three times.
 */
@InterceptorBinding
@Retention(RUNTIME)
@Target({METHOD, TYPE})
public @interface Idempotent {}
