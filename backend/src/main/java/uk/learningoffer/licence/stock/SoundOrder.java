package uk.learningoffer.licence.stock;

import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/** The fields of an order fit each other, so that a caller learns of every fault at once. */
@Constraint(validatedBy = OrderChecks.class)
@Target(TYPE)
@Retention(RUNTIME)
@interface SoundOrder {
    String message() default "Correct the order";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
