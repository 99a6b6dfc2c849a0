package uk.learningoffer.licence.supplier;

import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

@Constraint(validatedBy = EndsAfterItStarts.Check.class)
@Target(TYPE)
@Retention(RUNTIME)
@interface EndsAfterItStarts {
    String message() default "The last day must be after the first day";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    class Check implements ConstraintValidator<EndsAfterItStarts, AgreementRequest> {
        @Override
        public boolean isValid(AgreementRequest request, ConstraintValidatorContext context) {
            if (request.startsOn() == null
                    || request.endsOn() == null
                    || request.endsOn().isAfter(request.startsOn())) {
                return true;
            }
            context.disableDefaultConstraintViolation();
            context.buildConstraintViolationWithTemplate(context.getDefaultConstraintMessageTemplate())
                    .addPropertyNode("endsOn")
                    .addConstraintViolation();
            return false;
        }
    }
}
