package uk.learningoffer.identity.factor;

import java.util.UUID;

/** Something happened to somebody's second factor that they should hear of. Fired in its transaction. */
public record SecondFactorNews(UUID id, UUID personId, String email, What what) {
    public enum What {
        SET_UP,
        LOCKED,
        RECOVERY_CODE_USED,
        RECOVERY_CODES_MADE,
        TAKEN_AWAY
    }

    @Override
    public String toString() {
        return "SecondFactorNews[" + personId + ", " + what + "]";
    }
}
