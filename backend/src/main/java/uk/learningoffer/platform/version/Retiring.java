package uk.learningoffer.platform.version;

import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.ws.rs.NameBinding;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/**
 * On an operation that will go: every answer of it tells its callers so. Put {@code @Deprecated} beside it, for the contract,
 * and an entry with both days into the change log that the header leads to.
 */
@NameBinding
@Retention(RUNTIME)
@Target({METHOD, TYPE})
public @interface Retiring {
    /** The day from which it should not be used in anything new, such as {@code 2027-01-01}; London's. */
    String since();

    /** The first day on which it is gone. */
    String until();
}
