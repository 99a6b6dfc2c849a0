package uk.learningoffer.application.eligibility;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What one rule says, in a sentence that the person it is about may read. */
@Schema(name = "RuleResult")
public record RuleResult(Code code, Outcome outcome, String sentence) {

    public enum Code {
        AUTHORITY_KNOWN,
        AUTHORITY_AMBIGUOUS,
        AUTHORITY_UNKNOWN,
        AUTHORITY_CURRENT,
        AUTHORITY_SIGNED,
        NO_OPEN_APPLICATION,
        NO_LIVE_LICENCE,
        WITHIN_PERSON_LIMIT,
        WITHIN_AUTHORITY_SHARE,
        COURSE_FUNDED,
        COURSE_OPEN,
        POOL_OPEN,
        WINDOW_OPEN
    }

    public enum Outcome {
        PASS,
        /** Nothing against it, but a person decides. */
        REVIEW,
        FAIL
    }

    static RuleResult pass(Code code, String sentence) {
        return new RuleResult(code, Outcome.PASS, sentence);
    }

    static RuleResult review(Code code, String sentence) {
        return new RuleResult(code, Outcome.REVIEW, sentence);
    }

    static RuleResult fail(Code code, String sentence) {
        return new RuleResult(code, Outcome.FAIL, sentence);
    }
}
