package uk.learningoffer.identity.factor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.Function;
import uk.learningoffer.audit.Audit;
import uk.learningoffer.identity.person.Person;
import uk.learningoffer.platform.Ids;
import uk.learningoffer.platform.problem.ProblemType;
import uk.learningoffer.platform.problem.Problems;

/** Tries codes: five wrong ones in a row lock the second factor for an hour, and its owner is told by mail. */
@ApplicationScoped
class CodeTries {
    @Inject
    SecondFactorTable table;

    @Inject
    RecoveryCodes recoveryCodes;

    @Inject
    Event<SecondFactorNews> news;

    @Inject
    Audit audit;

    @Inject
    InstantSource clock;

    /** The code of an app, by one of its two secrets. Returns where it is right; a wrong try stays counted. */
    void byApp(Person person, CodeRequest request, Function<SecondFactorTable.Row, String> secret) {
        var row = tryOnce(person);
        var step = secret.apply(row) == null
                ? OptionalLong.empty()
                : Totp.step(secret.apply(row), request.digits(), clock.instant());
        if (step.isEmpty()) {
            throw wrong(person, row, "That is not the code your authenticator app shows now. ");
        }
        if (!table.right(person.id(), step.getAsLong())) {
            throw wrong(person, row, "That code was used before. Wait for the next one. ");
        }
    }

    void byRecoveryCode(Person person, CodeRequest request) {
        var row = tryOnce(person);
        if (!recoveryCodes.use(person.id(), request.code())) {
            throw wrong(person, row, "That is not one of your recovery codes, or it was used before. ");
        }
        table.forgive(person.id());
        audit.record("second-factor.recovery-code-used", "person", person.id(), Map.of());
        tell(person, SecondFactorNews.What.RECOVERY_CODE_USED);
    }

    void tell(Person person, SecondFactorNews.What what) {
        news.fire(new SecondFactorNews(Ids.next(), person.id(), person.email(), what));
    }

    private SecondFactorTable.Row tryOnce(Person person) {
        return table.tryOnce(person.id())
                .orElseThrow(() -> table.of(person.id()).isEmpty()
                        ? Problems.illegalTransition("Set up your second factor first.")
                        : Problems.of(
                                ProblemType.SECOND_FACTOR_NEEDED,
                                "There were five wrong codes. Wait an hour, or ask an administrator to take your second"
                                        + " factor away so that you can set it up anew."));
    }

    private RuntimeException wrong(Person person, SecondFactorTable.Row row, String sentence) {
        audit.record("second-factor.refused", "person", person.id(), Map.of("tries", row.wrongTries()));
        if (row.lockedUntil() == null) {
            return Problems.invalid("/code", sentence + triesLeft(SecondFactorTable.TRIES - row.wrongTries()));
        }
        audit.record("second-factor.locked", "person", person.id(), Map.of());
        tell(person, SecondFactorNews.What.LOCKED);
        return Problems.invalid("/code", sentence + "That was the fifth wrong one: wait an hour");
    }

    private static String triesLeft(int left) {
        return left == 1 ? "You can try once more" : "You can try " + left + " more times";
    }
}
