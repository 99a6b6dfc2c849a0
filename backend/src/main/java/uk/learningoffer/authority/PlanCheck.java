package uk.learningoffer.authority;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.learningoffer.platform.clock.LondonDays;
import uk.learningoffer.platform.problem.FieldError;
import uk.learningoffer.platform.problem.Problems;

/** Whether a plan can come true: told all at once, before anything is saved, and again on the day. */
@ApplicationScoped
class PlanCheck {
    @Inject
    AuthorityRepository authorities;

    @Inject
    ReorganisationRepository reorganisations;

    @Inject
    InstantSource clock;

    /** @param own the reorganisation that the request changes, or null */
    void check(ReorganisationRequest request, UUID own) {
        var faults = new ArrayList<FieldError>();
        var register = register(request);
        dates(request, faults);
        successors(request, register, own, faults);
        moves(request, register, own, faults);
        if (!faults.isEmpty()) {
            throw Problems.invalid(faults);
        }
    }

    private Map<String, Authority> register(ReorganisationRequest request) {
        var codes = Stream.concat(
                        request.successors().stream().map(ReorganisationPlan.Successor::code),
                        request.moves().stream().map(ReorganisationPlan.Move::predecessor))
                .filter(code -> code != null)
                .collect(Collectors.toSet());
        return authorities.byCodes(codes).stream().collect(Collectors.toMap(Authority::code, Function.identity()));
    }

    private void dates(ReorganisationRequest request, List<FieldError> faults) {
        var start = request.takesEffectOn();
        if (!start.isAfter(LondonDays.of(clock.instant()))) {
            faults.add(new FieldError("/takesEffectOn", "The day must be after today"));
        }
        if (!request.endOn().equals(start) && !request.endOn().equals(start.minusDays(1))) {
            faults.add(new FieldError(
                    "/predecessorsEndOn", "The old councils end on the day before the new ones start, or on that day"));
        }
    }

    private void successors(
            ReorganisationRequest request, Map<String, Authority> register, UUID own, List<FieldError> faults) {
        var seen = new HashSet<String>();
        for (var at = 0; at < request.successors().size(); at++) {
            var successor = request.successors().get(at);
            var pointer = "/successors/" + at + "/code";
            var known = register.get(successor.code());
            if (successor.code() == null || !successor.code().matches("[A-Z]{3}(-[A-Z])?")) {
                faults.add(new FieldError(pointer, "Enter a code of three capital letters"));
            } else if (!seen.add(successor.code())) {
                faults.add(new FieldError(pointer, "This council is in the list already"));
            } else if (successor.startsNew() && known != null) {
                faults.add(new FieldError(pointer, known.name() + " has this code already. Choose another one"));
            } else if (successor.startsNew() && plannedElsewhere(successor.code(), own)) {
                faults.add(new FieldError(pointer, "Another planned reorganisation makes a council of this code"));
            } else if (!successor.startsNew() && known == null) {
                faults.add(new FieldError(pointer, "There is no council of this code. Enter a name to make one"));
            } else if (!successor.startsNew() && !known.isCurrentOn(request.takesEffectOn())) {
                faults.add(new FieldError(pointer, known.name() + " itself has ended by then. Choose its successor"));
            } else if (!successor.startsNew() && endsElsewhere(known.code(), own)) {
                faults.add(new FieldError(pointer, known.name() + " itself ends by another planned reorganisation"));
            }
            if (successor.name() != null && successor.name().length() > 100) {
                faults.add(new FieldError("/successors/" + at + "/name", "The name must be 100 characters or fewer"));
            }
        }
    }

    private void moves(
            ReorganisationRequest request, Map<String, Authority> register, UUID own, List<FieldError> faults) {
        var taking = request.successors().stream()
                .map(ReorganisationPlan.Successor::code)
                .collect(Collectors.toSet());
        var ending = new HashSet<String>();
        for (var at = 0; at < request.moves().size(); at++) {
            var move = request.moves().get(at);
            var pointer = "/moves/" + at + "/predecessor";
            var known = register.get(move.predecessor());
            if (known == null) {
                faults.add(new FieldError(pointer, "There is no council of this code"));
            } else if (!ending.add(known.code())) {
                faults.add(new FieldError(pointer, known.name() + " is in the list already"));
            } else if (taking.contains(known.code())) {
                faults.add(new FieldError(pointer, known.name() + " cannot end and take over on the same day"));
            } else if (!known.isCurrentOn(request.takesEffectOn().minusDays(1))) {
                faults.add(new FieldError(pointer, known.name() + " does not exist on the day before"));
            } else if (endsElsewhere(known.code(), own)) {
                faults.add(new FieldError(pointer, known.name() + " ends by another planned reorganisation"));
            } else if (takesOverElsewhere(known.code(), own)) {
                faults.add(new FieldError(pointer, known.name() + " takes over in another planned reorganisation"));
            }
            if (move.successors() == null || move.successors().isEmpty() || !taking.containsAll(move.successors())) {
                faults.add(new FieldError(
                        "/moves/" + at + "/successors", "Choose one or more of the councils that take over"));
            }
        }
    }

    private boolean plannedElsewhere(String code, UUID own) {
        return others(own)
                .flatMap(other -> other.plan().successors().stream())
                .anyMatch(successor -> successor.startsNew() && successor.code().equals(code));
    }

    private boolean takesOverElsewhere(String code, UUID own) {
        return others(own)
                .flatMap(other -> other.plan().successors().stream())
                .anyMatch(successor -> successor.code().equals(code));
    }

    private boolean endsElsewhere(String code, UUID own) {
        return others(own).anyMatch(other -> other.plan().predecessors().contains(code));
    }

    private Stream<Reorganisation> others(UUID own) {
        return reorganisations.planned().stream().filter(other -> !other.id().equals(own));
    }
}
