package uk.learningoffer.licence.stock;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** In which order a pool serves those who wait. Colleagues of a team stand together in both. */
@Schema(name = "WaitingPolicy")
public enum WaitingPolicy {
    FIRST_COME("Whoever has waited longest gets the next licence. Colleagues of a team stand together."),
    SPREAD_FIRST("Councils that got the fewest licences of this pool in the last twelve months come first, then whoever"
            + " has waited longest. Colleagues of a team stand together.");

    private final String sentence;

    WaitingPolicy(String sentence) {
        this.sentence = sentence;
    }

    public String sentence() {
        return sentence;
    }
}
