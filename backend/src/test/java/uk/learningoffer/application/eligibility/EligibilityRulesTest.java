package uk.learningoffer.application.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.learningoffer.application.eligibility.EligibilityFacts.SignedPolicy.IGNORED;
import static uk.learningoffer.application.eligibility.EligibilityFacts.SignedPolicy.PREFERRED;
import static uk.learningoffer.application.eligibility.EligibilityFacts.SignedPolicy.REQUIRED;
import static uk.learningoffer.application.eligibility.EligibilityOutcome.ELIGIBLE;
import static uk.learningoffer.application.eligibility.EligibilityOutcome.NEEDS_REVIEW;
import static uk.learningoffer.application.eligibility.EligibilityOutcome.NOT_ELIGIBLE;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import uk.learningoffer.application.eligibility.EligibilityFacts.Council;
import uk.learningoffer.application.eligibility.EligibilityFacts.Person;
import uk.learningoffer.application.eligibility.EligibilityFacts.Share;
import uk.learningoffer.application.eligibility.EligibilityFacts.SignedPolicy;
import uk.learningoffer.application.eligibility.EligibilityFacts.Wanted;
import uk.learningoffer.authority.Resolution;

class EligibilityRulesTest {
    private static final Council LEEDS = new Council("Leeds", true, false);
    private static final Person SOMEBODY = new Person(false, false, 0, 3);
    private static final Share LITTLE = new Share(1, 25);
    private static final LicenceView.Stock PLENTY = new LicenceView.Stock(5, 0);
    private static final Wanted FUNDED = new Wanted(false, "funded", true, PLENTY);

    static Stream<Arguments> cases() {
        return Stream.of(
                Arguments.of("everything is fine", facts(LEEDS, SOMEBODY, FUNDED), ELIGIBLE, "AUTHORITY_KNOWN PASS"),
                Arguments.of(
                        "several councils share the domain",
                        unsettled(Resolution.Outcome.AMBIGUOUS),
                        NEEDS_REVIEW,
                        "AUTHORITY_AMBIGUOUS REVIEW"),
                Arguments.of(
                        "the council was split",
                        unsettled(Resolution.Outcome.SPLIT),
                        NEEDS_REVIEW,
                        "AUTHORITY_CURRENT REVIEW"),
                Arguments.of(
                        "public sector, council unknown",
                        unsettled(Resolution.Outcome.PUBLIC_SECTOR),
                        NEEDS_REVIEW,
                        "AUTHORITY_UNKNOWN REVIEW"),
                Arguments.of(
                        "not the public sector",
                        unsettled(Resolution.Outcome.UNKNOWN),
                        NOT_ELIGIBLE,
                        "AUTHORITY_UNKNOWN FAIL"),
                Arguments.of(
                        "the council is no more",
                        facts(new Council("Cumbria", false, false), SOMEBODY, FUNDED),
                        NEEDS_REVIEW,
                        "AUTHORITY_CURRENT REVIEW"),
                Arguments.of(
                        "another application is open",
                        facts(LEEDS, new Person(true, false, 0, 3), FUNDED),
                        NOT_ELIGIBLE,
                        "NO_OPEN_APPLICATION FAIL"),
                Arguments.of(
                        "has the licence already",
                        facts(LEEDS, new Person(false, true, 0, 3), FUNDED),
                        NOT_ELIGIBLE,
                        "NO_LIVE_LICENCE FAIL"),
                Arguments.of(
                        "one below the limit of a person",
                        facts(LEEDS, new Person(false, false, 2, 3), FUNDED),
                        ELIGIBLE,
                        "WITHIN_PERSON_LIMIT PASS"),
                Arguments.of(
                        "at the limit of a person",
                        facts(LEEDS, new Person(false, false, 3, 3), FUNDED),
                        NOT_ELIGIBLE,
                        "WITHIN_PERSON_LIMIT FAIL"),
                Arguments.of(
                        "at the share of the council",
                        new EligibilityFacts(
                                LEEDS,
                                Resolution.Outcome.KNOWN,
                                "",
                                SOMEBODY,
                                FUNDED,
                                new Share(25, 25),
                                IGNORED,
                                null,
                                1),
                        NEEDS_REVIEW,
                        "WITHIN_AUTHORITY_SHARE REVIEW"),
                Arguments.of(
                        "a free course",
                        facts(LEEDS, SOMEBODY, new Wanted(false, "free", true, null)),
                        NOT_ELIGIBLE,
                        "COURSE_FUNDED FAIL"),
                Arguments.of(
                        "a paid course",
                        facts(LEEDS, SOMEBODY, new Wanted(false, "paid", true, null)),
                        NOT_ELIGIBLE,
                        "COURSE_FUNDED FAIL"),
                Arguments.of(
                        "a named course",
                        facts(LEEDS, SOMEBODY, new Wanted(true, null, true, PLENTY)),
                        NEEDS_REVIEW,
                        "COURSE_FUNDED REVIEW"),
                Arguments.of(
                        "a retired course",
                        facts(LEEDS, SOMEBODY, new Wanted(false, "funded", false, PLENTY)),
                        NOT_ELIGIBLE,
                        "COURSE_OPEN FAIL"),
                Arguments.of(
                        "no licence is free",
                        facts(LEEDS, SOMEBODY, new Wanted(false, "funded", true, new LicenceView.Stock(0, 4))),
                        ELIGIBLE,
                        "POOL_OPEN PASS"),
                Arguments.of(
                        "no pool",
                        facts(LEEDS, SOMEBODY, new Wanted(false, "funded", true, null)),
                        NEEDS_REVIEW,
                        "POOL_OPEN REVIEW"),
                Arguments.of("declaration required", signed(REQUIRED), NOT_ELIGIBLE, "AUTHORITY_SIGNED FAIL"),
                Arguments.of("declaration preferred", signed(PREFERRED), NEEDS_REVIEW, "AUTHORITY_SIGNED REVIEW"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void the_rules_say_so(String name, EligibilityFacts facts, EligibilityOutcome outcome, String telling) {
        var eligibility = EligibilityRules.check(facts);
        assertThat(eligibility.outcome()).isEqualTo(outcome);
        assertThat(eligibility.rules().stream().map(rule -> rule.code() + " " + rule.outcome()))
                .contains(telling);
        assertThat(eligibility.rules()).allMatch(rule -> rule.sentence().endsWith("."));
    }

    @Test
    void nothing_is_said_about_anybody_where_nobody_is_signed_in() {
        var rules = EligibilityRules.check(facts(LEEDS, null, FUNDED)).rules();
        assertThat(rules.stream().map(RuleResult::code))
                .containsExactly(
                        RuleResult.Code.AUTHORITY_KNOWN,
                        RuleResult.Code.AUTHORITY_CURRENT,
                        RuleResult.Code.COURSE_FUNDED,
                        RuleResult.Code.COURSE_OPEN,
                        RuleResult.Code.POOL_OPEN);
    }

    @Test
    void all_rules_answer_and_not_only_the_first_that_says_no() {
        var hopeless = new Wanted(false, "funded", false, null);
        var eligibility = EligibilityRules.check(facts(LEEDS, new Person(true, true, 9, 3), hopeless));
        assertThat(eligibility.failures()).hasSize(4);
        assertThat(eligibility.rules()).hasSize(9);
    }

    private static EligibilityFacts facts(Council council, Person person, Wanted course) {
        return new EligibilityFacts(council, Resolution.Outcome.KNOWN, "", person, course, LITTLE, IGNORED, null, 1);
    }

    private static EligibilityFacts unsettled(Resolution.Outcome outcome) {
        return new EligibilityFacts(null, outcome, "What the domain says.", SOMEBODY, FUNDED, null, IGNORED, null, 1);
    }

    private static EligibilityFacts signed(SignedPolicy policy) {
        return new EligibilityFacts(LEEDS, Resolution.Outcome.KNOWN, "", SOMEBODY, FUNDED, LITTLE, policy, null, 1);
    }
}
