package uk.learningoffer.licence.reclaim;

/** Why staff take a licence back: a closed list, each with the sentence that its holder reads. */
public enum ReclaimReason {
    NO_PROGRESS("No progress for a long time", "You started the course, and have not gone on with it for a long time."),
    NOT_STARTED("Not started", "You have not started the course."),
    LEFT_COUNCIL("Left the council", "We were told that you do not work for a council any more."),
    USED_BY_ANOTHER("Used by another person", "We were told that somebody else uses your licence."),
    OTHER("Another reason", "There is a reason that we explain here.");

    private final String label;
    private final String sentence;

    ReclaimReason(String label, String sentence) {
        this.label = label;
        this.sentence = sentence;
    }

    public String label() {
        return label;
    }

    public String sentence() {
        return sentence;
    }
}
