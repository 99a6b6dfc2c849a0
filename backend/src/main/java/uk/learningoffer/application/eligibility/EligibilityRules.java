package uk.learningoffer.application.eligibility;

import static uk.learningoffer.application.eligibility.RuleResult.Code.AUTHORITY_AMBIGUOUS;
import static uk.learningoffer.application.eligibility.RuleResult.Code.AUTHORITY_CURRENT;
import static uk.learningoffer.application.eligibility.RuleResult.Code.AUTHORITY_KNOWN;
import static uk.learningoffer.application.eligibility.RuleResult.Code.AUTHORITY_SIGNED;
import static uk.learningoffer.application.eligibility.RuleResult.Code.AUTHORITY_UNKNOWN;
import static uk.learningoffer.application.eligibility.RuleResult.Code.COURSE_FUNDED;
import static uk.learningoffer.application.eligibility.RuleResult.Code.COURSE_OPEN;
import static uk.learningoffer.application.eligibility.RuleResult.Code.NO_LIVE_LICENCE;
import static uk.learningoffer.application.eligibility.RuleResult.Code.NO_OPEN_APPLICATION;
import static uk.learningoffer.application.eligibility.RuleResult.Code.POOL_OPEN;
import static uk.learningoffer.application.eligibility.RuleResult.Code.WINDOW_OPEN;
import static uk.learningoffer.application.eligibility.RuleResult.Code.WITHIN_AUTHORITY_SHARE;
import static uk.learningoffer.application.eligibility.RuleResult.Code.WITHIN_PERSON_LIMIT;
import static uk.learningoffer.application.eligibility.RuleResult.fail;
import static uk.learningoffer.application.eligibility.RuleResult.pass;
import static uk.learningoffer.application.eligibility.RuleResult.review;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import uk.learningoffer.application.eligibility.EligibilityFacts.SignedPolicy;
import uk.learningoffer.application.window.WhenOpen;
import uk.learningoffer.authority.Resolution;

/** Who may have which course paid for. A rule that has nothing to look at yet says nothing. */
public final class EligibilityRules {
    /** Counts up with every change of what a rule decides, so that an old decision can be read as it was made. */
    public static final int VERSION = 2;

    private static final List<Function<EligibilityFacts, RuleResult>> FIRST = List.of(
            EligibilityRules::authorityKnown,
            EligibilityRules::authorityCurrent,
            EligibilityRules::authoritySigned,
            EligibilityRules::noOpenApplication,
            EligibilityRules::noLiveLicence,
            EligibilityRules::withinPersonLimit,
            EligibilityRules::withinAuthorityShare,
            EligibilityRules::courseFunded,
            EligibilityRules::courseOpen,
            EligibilityRules::poolOpen);
    private static final List<Function<EligibilityFacts, RuleResult>> SECOND = Stream.concat(
                    FIRST.stream(), Stream.of(EligibilityRules::windowOpen))
            .toList();
    private static final List<List<Function<EligibilityFacts, RuleResult>>> VERSIONS = List.of(FIRST, SECOND);

    private EligibilityRules() {}

    public static Eligibility check(EligibilityFacts facts) {
        return check(facts, VERSION);
    }

    /** As the rules were at that version. */
    public static Eligibility check(EligibilityFacts facts, int version) {
        var results = VERSIONS.get(version - 1).stream()
                .map(rule -> rule.apply(facts))
                .filter(Objects::nonNull)
                .toList();
        return Eligibility.of(results, version, facts.settingsVersion());
    }

    private static RuleResult authorityKnown(EligibilityFacts facts) {
        if (facts.council() != null) {
            return pass(AUTHORITY_KNOWN, "You work for " + facts.council().name() + ".");
        }
        return switch (facts.domain()) {
            case AMBIGUOUS -> review(AUTHORITY_AMBIGUOUS, facts.domainSays());
            case SPLIT -> review(AUTHORITY_AMBIGUOUS, "Choose the council that you work for now.");
            case PUBLIC_SECTOR -> review(AUTHORITY_UNKNOWN, facts.domainSays() + " A person will check.");
            default -> fail(AUTHORITY_UNKNOWN, facts.domainSays() + " Funded courses are for people who work for one.");
        };
    }

    private static RuleResult authorityCurrent(EligibilityFacts facts) {
        if (facts.council() == null) {
            return facts.domain() == Resolution.Outcome.SPLIT ? review(AUTHORITY_CURRENT, facts.domainSays()) : null;
        }
        if (!facts.council().current()) {
            return review(AUTHORITY_CURRENT, facts.council().name() + " no longer exists. A person will check.");
        }
        var became = facts.domain() == Resolution.Outcome.REPLACED || facts.domain() == Resolution.Outcome.SPLIT;
        return pass(
                AUTHORITY_CURRENT, became ? facts.domainSays() : facts.council().name() + " is a council today.");
    }

    private static RuleResult authoritySigned(EligibilityFacts facts) {
        if (facts.signedPolicy() == SignedPolicy.IGNORED || facts.council() == null) {
            return null;
        }
        var name = facts.council().name();
        if (facts.council().signed()) {
            return pass(AUTHORITY_SIGNED, name + " has signed the Local Digital Declaration.");
        }
        var sentence = name + " has not signed the Local Digital Declaration.";
        return facts.signedPolicy() == SignedPolicy.REQUIRED
                ? fail(AUTHORITY_SIGNED, sentence + " Ask your council to sign it.")
                : review(AUTHORITY_SIGNED, sentence + " A person will check.");
    }

    private static RuleResult noOpenApplication(EligibilityFacts facts) {
        if (facts.person() == null || facts.course() == null) {
            return null;
        }
        return facts.person().hasOpenApplication()
                ? fail(NO_OPEN_APPLICATION, "You have another application for this course. Continue with that one.")
                : pass(NO_OPEN_APPLICATION, "You have no other application for this course.");
    }

    private static RuleResult noLiveLicence(EligibilityFacts facts) {
        if (facts.person() == null || facts.course() == null) {
            return null;
        }
        return facts.person().holdsLicence()
                ? fail(NO_LIVE_LICENCE, "You have a licence for this course. Use that one.")
                : pass(NO_LIVE_LICENCE, "You have no licence for this course.");
    }

    private static RuleResult withinPersonLimit(EligibilityFacts facts) {
        if (facts.person() == null) {
            return null;
        }
        var had = facts.person().licencesThisYear();
        var sentence = "You were given " + licences(had) + " in the last 12 months; one person can have "
                + facts.person().limit() + ".";
        return had < facts.person().limit()
                ? pass(WITHIN_PERSON_LIMIT, sentence)
                : fail(WITHIN_PERSON_LIMIT, sentence + " You can apply again when 12 months have passed.");
    }

    private static RuleResult withinAuthorityShare(EligibilityFacts facts) {
        // How much a council has had is for those who work there, not for whoever types in an address.
        if (facts.person() == null || facts.council() == null) {
            return null;
        }
        var had = facts.share().licencesThisYear();
        var given = facts.council().name() + " was given " + licences(had) + " in the last 12 months";
        return had < facts.share().limit()
                ? pass(WITHIN_AUTHORITY_SHARE, given + ", which is within its share.")
                : review(WITHIN_AUTHORITY_SHARE, given + ". A person will check that others get theirs.");
    }

    private static RuleResult courseFunded(EligibilityFacts facts) {
        var course = facts.course();
        if (course == null) {
            return null;
        }
        if (course.named()) {
            return review(COURSE_FUNDED, "This course is not in our library, so a person will look at it.");
        }
        return switch (course.costClass()) {
            case "funded" -> pass(COURSE_FUNDED, "We pay for this course.");
            case "free" -> fail(COURSE_FUNDED, "This course is free: start it today, you do not need to apply.");
            default -> fail(COURSE_FUNDED, "We do not pay for this course: you or your council would.");
        };
    }

    private static RuleResult courseOpen(EligibilityFacts facts) {
        var course = facts.course();
        if (course == null || course.named()) {
            return null;
        }
        return course.published()
                ? pass(COURSE_OPEN, "This course is open for applications.")
                : fail(COURSE_OPEN, "This course is no longer offered. Choose another one.");
    }

    private static RuleResult poolOpen(EligibilityFacts facts) {
        var course = facts.course();
        if (course == null || !course.named() && !"funded".equals(course.costClass())) {
            return null;
        }
        if (course.stock() == null) {
            return review(POOL_OPEN, "We have not bought licences for this course yet. A person will look into it.");
        }
        if (course.stock().available() > 0) {
            return pass(POOL_OPEN, "A licence is free now.");
        }
        return pass(
                POOL_OPEN,
                "No licence is free now, so you would join the waiting list behind "
                        + people(course.stock().waiting()) + ".");
    }

    private static RuleResult windowOpen(EligibilityFacts facts) {
        if (facts.opening() == null) {
            return null;
        }
        var sentence = WhenOpen.sentence(facts.opening());
        return facts.opening().open() ? pass(WINDOW_OPEN, sentence) : fail(WINDOW_OPEN, sentence);
    }

    private static String licences(long number) {
        return number == 1 ? "1 licence" : number + " licences";
    }

    private static String people(int number) {
        return number == 1 ? "1 person" : number + " people";
    }
}
