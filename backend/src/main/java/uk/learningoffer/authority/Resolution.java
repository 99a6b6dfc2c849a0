package uk.learningoffer.authority;

import java.util.List;

/** Which authority an e-mail address belongs to, as far as its domain can say. */
public record Resolution(Outcome outcome, List<Authority> authorities, String sentence) {

    public enum Outcome {
        /** One current authority. */
        KNOWN,
        /** Several current authorities share the domain: ask which. */
        AMBIGUOUS,
        /** The authority was replaced by one other, which is the one given. */
        REPLACED,
        /** The authority was split: ask which of its successors. */
        SPLIT,
        /** Public sector, but no authority that we know. */
        PUBLIC_SECTOR,
        /** Nothing that we know. */
        UNKNOWN
    }

    /** @return null unless one authority is certain */
    public Authority certain() {
        return outcome == Outcome.KNOWN || outcome == Outcome.REPLACED ? authorities.get(0) : null;
    }
}
