package uk.learningoffer.testsupport;

import static java.lang.annotation.RetentionPolicy.RUNTIME;

import io.quarkus.test.junit.QuarkusTest;
import java.lang.annotation.Retention;
import org.junit.jupiter.api.extension.ExtendWith;

/** A test over HTTP against the running service, real PostgreSQL and real SMTP; afterwards no invariant may be broken. */
@QuarkusTest
@ExtendWith({
    HeldToContract.class,
    DeedsAreAudited.class,
    NothingPersonalLeaks.class,
    InvariantsHold.class,
    NothingIsLeftOver.class
})
@Retention(RUNTIME)
public @interface ApiTest {}
