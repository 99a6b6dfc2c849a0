package uk.learningoffer.application.team;

import java.util.EnumSet;
import java.util.Set;

/** What became of an invitation to apply. */
public enum InvitationStatus {
    OPEN("waits for an answer"),
    ACCEPTED("was accepted"),
    DECLINED("was declined"),
    CANCELLED("was taken back"),
    EXPIRED("has expired");

    private final String inWords;

    InvitationStatus(String inWords) {
        this.inWords = inWords;
    }

    public Set<InvitationStatus> next() {
        return this == OPEN
                ? EnumSet.of(ACCEPTED, DECLINED, CANCELLED, EXPIRED)
                : EnumSet.noneOf(InvitationStatus.class);
    }

    /** Completes "This invitation …". */
    String inWords() {
        return inWords;
    }
}
