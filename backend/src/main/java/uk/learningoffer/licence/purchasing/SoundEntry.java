package uk.learningoffer.licence.purchasing;

import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import uk.learningoffer.licence.stock.EntryKind;

/** The fields of an entry fit its kind, so that a caller learns of every fault at once. */
@Constraint(validatedBy = SoundEntry.Check.class)
@Target(TYPE)
@Retention(RUNTIME)
@interface SoundEntry {
    String message() default "Correct the entry";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    class Check implements ConstraintValidator<SoundEntry, StockEntryRequest> {
        @Override
        public boolean isValid(StockEntryRequest entry, ConstraintValidatorContext context) {
            if (entry.kind() == null) {
                return true;
            }
            context.disableDefaultConstraintViolation();
            return quantityFits(entry, context) & codesFit(entry, context);
        }

        private static boolean quantityFits(StockEntryRequest entry, ConstraintValidatorContext context) {
            if (entry.kind() != EntryKind.CORRECTION) {
                return entry.quantity() != null || fault(context, "quantity", "Enter how many licences");
            }
            var sound = entry.quantity() == null
                    || fault(context, "quantity", "A correction is of prices: leave the licences out");
            return sound
                    & (entry.namesPrice() || fault(context, "pricePaidPence", "Enter at least one price to correct"));
        }

        private static boolean codesFit(StockEntryRequest entry, ConstraintValidatorContext context) {
            return entry.kind() == EntryKind.TOP_UP
                    || entry.givenCodes().isEmpty() && entry.codeFile() == null
                    || fault(context, "codes", "Only a top-up has codes");
        }

        private static boolean fault(ConstraintValidatorContext context, String field, String sentence) {
            context.buildConstraintViolationWithTemplate(sentence)
                    .addPropertyNode(field)
                    .addConstraintViolation();
            return false;
        }
    }
}
