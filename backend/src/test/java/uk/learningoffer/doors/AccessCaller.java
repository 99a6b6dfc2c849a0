package uk.learningoffer.doors;

import java.util.Set;

/** Everybody who might knock. X is the council of who owns the records that are called for, Y another. */
enum AccessCaller {
    ANONYMOUS(Set.of("anybody"), false),
    REVOKED_SESSION(Set.of(), false),
    EXPIRED_TOKEN(Set.of(), false),
    OWNER(Set.of("anybody", "signed-in", "owner"), true),
    ANOTHER_APPLICANT(Set.of("anybody", "signed-in"), false),
    LEAD_OF_X(Set.of("anybody", "signed-in", "lead"), true),
    LEAD_OF_Y(Set.of("anybody", "signed-in", "lead"), false),
    REVIEWER(Set.of("anybody", "signed-in", "reviewer"), true),
    EDITOR(Set.of("anybody", "signed-in", "editor"), true),
    ANALYST(Set.of("anybody", "signed-in", "analyst"), true),
    ADMINISTRATOR(Set.of("anybody", "signed-in", "administrator"), true),
    CLIENT_OF_X(Set.of("anybody", "client", "nominator"), true),
    ANOTHER_CLIENT_OF_X(Set.of("anybody", "client"), true),
    CLIENT_OF_Y(Set.of("anybody", "client"), false);

    private final Set<String> words;
    private final boolean near;

    /**
     * @param words of access.txt that mean this caller
     * @param near whether these words hold for the record of somebody of X
     */
    AccessCaller(Set<String> words, boolean near) {
        this.words = words;
        this.near = near;
    }

    boolean may(AccessRow row) {
        return (near || !row.belongsToSomebody()) && row.who().stream().anyMatch(words::contains);
    }

    boolean isKnown() {
        return compareTo(OWNER) >= 0;
    }
}
