package uk.learningoffer.authority;

import java.util.List;

/**
 * Which authority an e-mail address belongs to, as far as its domain can say.
 *
 * @param replaced the authorities on the way from the domain's to today's, in the order they ended
 * @param suggestion for a domain that nobody has mapped, the authority with the most similar name; may be null
 */
public record Resolution(
        Outcome outcome, List<Authority> authorities, String sentence, List<Authority> replaced, Authority suggestion) {

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

    static Resolution none(Outcome outcome, String sentence, Authority suggestion) {
        return new Resolution(outcome, List.of(), sentence, List.of(), suggestion);
    }

    /** @return null unless one authority is certain */
    public Authority certain() {
        return outcome == Outcome.KNOWN || outcome == Outcome.REPLACED ? authorities.get(0) : null;
    }
}
