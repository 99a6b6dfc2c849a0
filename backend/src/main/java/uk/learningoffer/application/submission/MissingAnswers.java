package uk.learningoffer.application.submission;

import java.util.ArrayList;
import java.util.List;
import uk.learningoffer.application.eligibility.EligibilityCheck;
import uk.learningoffer.application.eligibility.RuleResult;
import uk.learningoffer.application.record.Answers;
import uk.learningoffer.platform.problem.FieldError;

/** What still stops a draft from being sent: answers that are not there, and rules that say no. */
final class MissingAnswers {
    static final String DECLARE_AGAIN =
            "What you confirm has changed since you read it. Read it again and confirm it; all else is kept";

    private MissingAnswers() {}

    static List<FieldError> of(Answers answers, EligibilityCheck check) {
        var missing = new ArrayList<FieldError>();
        if (check.mustChooseCouncil()) {
            missing.add(new FieldError("/authorityCode", "Choose the council that you work for"));
        }
        if (answers.courseId() == null && answers.named() == null) {
            missing.add(new FieldError("/courseSlug", "Choose a course, or name one that is not in the library"));
        }
        if (answers.storyId() == null && isBlank(answers.problem())) {
            missing.add(new FieldError("/problem", "Tell us the problem that you want to solve"));
        }
        if (answers.confidenceBefore() == null) {
            missing.add(new FieldError("/confidenceBefore", "Choose how confident you are now"));
        }
        if (!answers.declared()) {
            missing.add(new FieldError("/declared", "Confirm that what you tell us is true"));
        }
        check.eligibility().failures().forEach(rule -> missing.add(new FieldError(pointer(rule), rule.sentence())));
        return missing;
    }

    private static String pointer(RuleResult rule) {
        return switch (rule.code()) {
            case AUTHORITY_KNOWN, AUTHORITY_AMBIGUOUS, AUTHORITY_UNKNOWN, AUTHORITY_CURRENT, AUTHORITY_SIGNED ->
                "/authorityCode";
            default -> "/courseSlug";
        };
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }
}
