package uk.learningoffer.licence.holding;

import java.time.LocalDate;
import java.util.ArrayList;
import uk.learningoffer.identity.caller.CurrentUser;
import uk.learningoffer.licence.holding.ReachedAllocations.Reached;
import uk.learningoffer.licence.progress.Evidence;
import uk.learningoffer.platform.problem.FieldError;
import uk.learningoffer.platform.problem.Problems;

/** What a caller says happened. @param on null for today */
record SaidBy(LocalDate on, String howKnown, String url) {
    /** Refuses a day that cannot be, and one who is not the holder and does not say how they know. */
    LocalDate day(Reached reached, LocalDate today) {
        var errors = new ArrayList<FieldError>();
        if (on != null && on.isAfter(today)) {
            errors.add(new FieldError("/on", "The day must be today or in the past"));
        }
        if (on != null && on.isBefore(reached.allocation().issuedOn())) {
            errors.add(new FieldError("/on", "The day must not be before the licence was issued"));
        }
        if (reached.side() != Side.HOLDER && (howKnown == null || howKnown.isBlank())) {
            errors.add(new FieldError("/howKnown", "Enter how you know"));
        }
        if (!errors.isEmpty()) {
            throw Problems.invalid(errors);
        }
        return on == null ? today : on;
    }

    Evidence evidence(Side side, CurrentUser user) {
        return switch (side) {
            case HOLDER -> Evidence.ofHolder(user.personId(), url);
            case STAFF -> Evidence.ofStaff(user.personId(), howKnown.strip(), url);
            case PARTNER -> Evidence.ofPartner(howKnown.strip(), url);
        };
    }
}
