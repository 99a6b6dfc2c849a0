package uk.learningoffer.audit;

import io.quarkus.runtime.QuarkusApplication;
import jakarta.inject.Inject;

/**
 * {@code verify-audit}: goes along the whole chain of seals and says whether every audit event is there as it was
 * written, or which is the first that is not. What it prints as the last seal can be kept elsewhere: given to a later
 * run, it shows that nothing was cut off at the end.
 */
public class VerifyAudit implements QuarkusApplication {
    public static final String COMMAND = "verify-audit";

    @Inject
    AuditProof proof;

    @Override
    public int run(String... args) {
        if (args.length != 1 && args.length != 3) {
            System.err.println("Say " + COMMAND + ", or " + COMMAND + " NUMBER SEAL to look for a seal that was kept");
            return 64;
        }
        var finding = proof.verify();
        if (finding.broken() != null) {
            System.out.println("The audit is broken. " + finding.broken() + ".");
            return 65;
        }
        if (args.length == 3 && !proof.has(args[1], args[2])) {
            System.out.println("The audit is broken. Seal " + args[1] + " is not the one that was kept.");
            return 65;
        }
        System.out.println("The audit is whole: " + finding.checked() + " events. Last seal: "
                + finding.last().number() + " " + finding.last().seal());
        return 0;
    }
}
