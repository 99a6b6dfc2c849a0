package uk.learningoffer.application.settings;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.learningoffer.application.eligibility.EligibilityFacts.SignedPolicy;
import uk.learningoffer.application.eligibility.Limits;

/**
 * How generous the offer is and how it is decided: what administrators set, in versions that start on a day.
 *
 * @param licencesPerPerson that one person can be given in 12 months
 * @param licencesPerAuthority given to one council in 12 months, from which on a person looks at each application
 * @param declaration whether a council must have signed the Local Digital Declaration
 * @param managerApprovalDays working days after which a reviewer goes on without the manager
 * @param fourEyesAbovePence of one licence, from which on two reviewers decide; null for never
 * @param undoSeconds in which a decision can be taken back, before its message leaves
 * @param claimMinutes for which a reviewer has a case to themselves
 */
public record Settings(
        int version,
        int licencesPerPerson,
        int licencesPerAuthority,
        SignedPolicy declaration,
        boolean managerApproval,
        int managerApprovalDays,
        boolean fourEyesForRefusals,
        @Schema(nullable = true) Long fourEyesAbovePence,
        int undoSeconds,
        int claimMinutes) {
    Limits limits() {
        return new Limits(licencesPerPerson, licencesPerAuthority, declaration, version);
    }
}
