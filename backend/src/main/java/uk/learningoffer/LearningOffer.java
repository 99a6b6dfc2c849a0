package uk.learningoffer;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.util.ServiceLoader;
import uk.learningoffer.audit.VerifyAudit;
import uk.learningoffer.identity.token.ReplaceSigningKeys;
import uk.learningoffer.identity.user.InviteAdministrator;
import uk.learningoffer.platform.startup.BeforeStart;
import uk.learningoffer.platform.startup.Command;
import uk.learningoffer.platform.startup.UnsafeConfiguration;

/** Starts the service, or refuses to. */
@QuarkusMain
public class LearningOffer {
    public static void main(String... args) {
        // Development and the standalone trial bring their own database and mail catcher; production brings nothing.
        ServiceLoader.load(BeforeStart.class).forEach(BeforeStart::prepare);
        UnsafeConfiguration.refuse();
        // Replicas that start together wait for the one that migrates: they must ask more often than PostgreSQL hangs
        // up on a transaction that does nothing.
        System.setProperty("liquibase.changelogLockPollRate", "2");
        switch (args.length == 0 ? "" : args[0]) {
            case InviteAdministrator.COMMAND -> Command.run(InviteAdministrator.class, args);
            case VerifyAudit.COMMAND -> Command.run(VerifyAudit.class, args);
            case ReplaceSigningKeys.COMMAND -> Command.run(ReplaceSigningKeys.class, args);
            default -> Quarkus.run(args);
        }
    }
}
