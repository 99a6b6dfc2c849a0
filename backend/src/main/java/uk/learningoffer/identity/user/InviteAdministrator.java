package uk.learningoffer.identity.user;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.runtime.QuarkusApplication;
import jakarta.inject.Inject;
import uk.learningoffer.authority.EmailAddress;

/**
 * {@code invite-administrator you@council.gov.uk}: makes somebody an administrator and prints a link that signs them
 * in once. Whoever can run it has the database and the keys already; there is no default account.
 */
public class InviteAdministrator implements QuarkusApplication {
    public static final String COMMAND = "invite-administrator";

    @Inject
    Administrators administrators;

    @Override
    public int run(String... args) {
        if (args.length != 2) {
            System.err.println("Say whom to invite: " + COMMAND + " you@council.gov.uk");
            return 64;
        }
        try {
            var email = EmailAddress.of(args[1], "/email");
            var link = administrators.invite(email);
            System.out.println(
                    email.value() + " is an administrator now. This link signs them in once, within 10 minutes:");
            System.out.println(link);
            return 0;
        } catch (HttpProblem refused) {
            System.err.println(args[1] + " was not invited. " + refused.getDetail());
            return 65;
        }
    }
}
