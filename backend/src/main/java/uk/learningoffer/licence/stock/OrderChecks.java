package uk.learningoffer.licence.stock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.List;
import uk.learningoffer.platform.clock.LondonDays;

@ApplicationScoped
class OrderChecks implements ConstraintValidator<SoundOrder, PurchaseRequest> {
    @Inject
    InstantSource clock;

    @Override
    public boolean isValid(PurchaseRequest order, ConstraintValidatorContext context) {
        context.disableDefaultConstraintViolation();
        // Each of them is asked, so that all faults are told at once.
        return datesFit(order, context) & codesFit(order, context);
    }

    private boolean datesFit(PurchaseRequest order, ConstraintValidatorContext context) {
        var today = LondonDays.of(clock.instant());
        var sound = true;
        if (order.orderedOn() != null && order.orderedOn().isAfter(today)) {
            sound = fault(context, "orderedOn", "The day it was ordered must be today or earlier");
        }
        // A licence is free to give from the moment it is recorded, so it may not start later.
        if (order.startsOn() != null && order.startsOn().isAfter(today)) {
            sound = fault(context, "startsOn", "Record the order on the first day of its licences or later");
        }
        if (order.noticeOn() != null
                && order.endsOn() != null
                && order.noticeOn().isAfter(order.endsOn())) {
            sound = fault(context, "noticeOn", "The notice date must be the last day of the licences or earlier");
        }
        if (order.endsOn() != null && order.endsOn().isBefore(today)) {
            return fault(context, "endsOn", "The last day must be today or later");
        }
        if (order.startsOn() != null
                && order.endsOn() != null
                && !order.endsOn().isAfter(order.startsOn())) {
            return fault(context, "endsOn", "The last day must be after the first day");
        }
        return sound;
    }

    private boolean codesFit(PurchaseRequest order, ConstraintValidatorContext context) {
        if (!order.hasCodes()) {
            return true;
        }
        var sound = noneTwice(order.codes(), context);
        if (order.quantity() != null && order.quantity() != order.codes().size()) {
            return fault(
                    context,
                    "quantity",
                    "There are " + order.codes().size() + " codes for " + order.quantity()
                            + " licences. Enter one code for each");
        }
        return sound;
    }

    private boolean noneTwice(List<String> codes, ConstraintValidatorContext context) {
        var seen = new HashSet<String>();
        var sound = true;
        for (var position = 0; position < codes.size(); position++) {
            var code = codes.get(position);
            if (code != null && !code.isBlank() && !seen.add(code.strip())) {
                context.buildConstraintViolationWithTemplate("This code is in the list already")
                        .addPropertyNode("codes")
                        .addContainerElementNode("<list element>", List.class, 0)
                        .inIterable()
                        .atIndex(position)
                        .addConstraintViolation();
                sound = false;
            }
        }
        return sound;
    }

    private static boolean fault(ConstraintValidatorContext context, String field, String sentence) {
        context.buildConstraintViolationWithTemplate(sentence)
                .addPropertyNode(field)
                .addConstraintViolation();
        return false;
    }
}
