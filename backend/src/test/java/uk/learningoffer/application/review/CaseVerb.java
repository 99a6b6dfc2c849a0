package uk.learningoffer.application.review;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Everything that somebody can try with a case; the last two are what time does. Each with how often it is tried. */
enum CaseVerb {
    START(4),
    ANSWER(3),
    SUBMIT(9),
    REPLY(8),
    WITHDRAW(2),
    GIVE_BACK(5),
    LOOK(1),
    CLAIM_NEXT(2),
    CLAIM(2),
    RELEASE(2),
    TAKE_OVER(2),
    ASSIGN(2),
    APPROVE(9),
    DECLINE(3),
    ASK(3),
    UNDO(8),
    REOPEN(5),
    TOP_UP(2),
    TIME_TO_UNDO_ENDS(1),
    CLAIM_ENDS(1);

    private static final List<CaseVerb> AS_OFTEN = Arrays.stream(values())
            .flatMap(verb -> Collections.nCopies(verb.often, verb).stream())
            .toList();

    private final int often;

    CaseVerb(int often) {
        this.often = often;
    }

    static CaseVerb any(Random random) {
        return AS_OFTEN.get(random.nextInt(AS_OFTEN.size()));
    }

    boolean isOfApplicant() {
        return switch (this) {
            case ANSWER, SUBMIT, REPLY, WITHDRAW, GIVE_BACK -> true;
            default -> false;
        };
    }

    boolean isOfTime() {
        return this == TIME_TO_UNDO_ENDS || this == CLAIM_ENDS;
    }

    boolean needsCase() {
        return this != START && this != CLAIM_NEXT && this != TOP_UP && this != TIME_TO_UNDO_ENDS;
    }

    /** Asks for what was seen of the case, as If-Match. */
    boolean needsVersion() {
        return switch (this) {
            case APPROVE, DECLINE, ASK, UNDO, REOPEN -> true;
            default -> isOfApplicant();
        };
    }
}
