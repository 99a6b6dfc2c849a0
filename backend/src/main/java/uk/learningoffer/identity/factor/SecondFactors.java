package uk.learningoffer.identity.factor;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import uk.learningoffer.audit.Audit;
import uk.learningoffer.identity.caller.CurrentUsers;
import uk.learningoffer.identity.caller.StepUpRule;
import uk.learningoffer.identity.factor.SecondFactorNews.What;
import uk.learningoffer.identity.factor.SecondFactorResponse.Move;
import uk.learningoffer.identity.factor.SecondFactorTable.Row;
import uk.learningoffer.identity.person.Me;
import uk.learningoffer.identity.person.Person;
import uk.learningoffer.identity.person.PersonRepository;
import uk.learningoffer.identity.person.SecondFactorState;
import uk.learningoffer.identity.session.SecondFactorOfSession;
import uk.learningoffer.platform.problem.Problems;

/** What people do with their own second factor. */
@ApplicationScoped
class SecondFactors {
    @Inject
    SecondFactorTable table;

    @Inject
    RecoveryCodes recoveryCodes;

    @Inject
    CodeTries tries;

    @Inject
    SecondFactorOfSession ofSession;

    @Inject
    CurrentUsers currentUser;

    @Inject
    PersonRepository people;

    @Inject
    StepUpRule stepUp;

    @Inject
    Audit audit;

    @Inject
    InstantSource clock;

    @Transactional
    SecondFactorResponse show() {
        var person = caller();
        var state = ofSession.of(person, currentUser.session());
        var row = table.of(person.id());
        var locked = row.map(Row::lockedUntil).filter(until -> until.isAfter(clock.instant()));
        return new SecondFactorResponse(
                state,
                row.map(Row::confirmedAt).orElse(null),
                recoveryCodes.left(person.id()),
                locked.orElse(null),
                next(state, locked.isPresent()));
    }

    /** A new secret, which counts once its app has shown a code. The one in use is changed only by whoever has it. */
    @Transactional
    NewSecretResponse begin() {
        var person = staff();
        if (table.of(person.id()).map(Row::secret).isPresent()) {
            stepUp.check();
            requireShown(person);
        }
        var secret = Totp.newSecret();
        table.propose(person.id(), secret);
        audit.record("second-factor.begun", "person", person.id(), Map.of());
        return new NewSecretResponse(secret, Totp.uri(secret, person.email()));
    }

    // A wrong try stays counted although it ends in a problem.
    @Transactional(dontRollbackOn = HttpProblem.class)
    RecoveryCodesResponse confirm(CodeRequest request) {
        var person = staff();
        if (table.of(person.id()).map(Row::secret).isPresent()) {
            requireShown(person);
        }
        tries.byApp(person, request, Row::pending);
        table.confirm(person.id());
        audit.record("second-factor.set-up", "person", person.id(), Map.of());
        tries.tell(person, What.SET_UP);
        return new RecoveryCodesResponse(recoveryCodes.replace(person.id()), shown(person));
    }

    @Transactional(dontRollbackOn = HttpProblem.class)
    Me prove(CodeRequest request) {
        var person = staff();
        if (request.isRecoveryCode()) {
            tries.byRecoveryCode(person, request);
        } else {
            tries.byApp(person, request, Row::secret);
        }
        audit.record("second-factor.shown", "session", currentUser.session(), Map.of());
        return shown(person);
    }

    @Transactional
    RecoveryCodesResponse newRecoveryCodes() {
        var person = staff();
        requireShown(person);
        audit.record("second-factor.recovery-codes-made", "person", person.id(), Map.of());
        tries.tell(person, What.RECOVERY_CODES_MADE);
        return new RecoveryCodesResponse(recoveryCodes.replace(person.id()), Me.of(person, SecondFactorState.SHOWN));
    }

    private Me shown(Person person) {
        ofSession.shown(currentUser.session());
        return Me.of(person, SecondFactorState.SHOWN);
    }

    private Person caller() {
        return people.require(currentUser.get().personId());
    }

    private Person staff() {
        var person = caller();
        if (ofSession.of(person, currentUser.session()) == SecondFactorState.NOT_NEEDED) {
            throw Problems.illegalTransition("You need no second factor: only the team of this service does.");
        }
        return person;
    }

    private void requireShown(Person person) {
        if (ofSession.of(person, currentUser.session()) != SecondFactorState.SHOWN
                || table.of(person.id()).map(Row::secret).isEmpty()) {
            throw Problems.illegalTransition("Show your second factor first.");
        }
    }

    private static List<Move> next(SecondFactorState state, boolean locked) {
        var next = new ArrayList<Move>();
        if (state == SecondFactorState.NOT_SET_UP || state == SecondFactorState.SHOWN) {
            next.add(Move.SET_UP);
        }
        if (!locked && (state == SecondFactorState.NOT_SHOWN || state == SecondFactorState.SHOWN)) {
            next.add(Move.SHOW);
        }
        if (state == SecondFactorState.SHOWN) {
            next.add(Move.MAKE_RECOVERY_CODES);
        }
        return next;
    }
}
