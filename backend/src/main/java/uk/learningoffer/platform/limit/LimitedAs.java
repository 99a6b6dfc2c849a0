package uk.learningoffer.platform.limit;

import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/** An operation that is counted apart from the others, by the address of the caller. */
@Retention(RUNTIME)
@Target(ElementType.METHOD)
public @interface LimitedAs {
    Policy value();
}
