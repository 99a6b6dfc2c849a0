package uk.learningoffer.application.manager;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import uk.learningoffer.application.manager.Colleagues.Inviter;
import uk.learningoffer.authority.EmailAddress;
import uk.learningoffer.identity.person.Person;

/** The address of a line manager: a colleague's. */
@ApplicationScoped
public class ManagerAddress {
    @Inject
    Colleagues colleagues;

    /** @return what is wrong with it, if anything */
    public Optional<String> fault(String text, Person applicant) {
        var address = EmailAddress.read(text);
        return address.isEmpty()
                ? Optional.of(EmailAddress.HOW)
                : colleagues.fault(address.get(), new Inviter(applicant.email(), applicant.authorityCode()));
    }

    public static String normal(String text) {
        return EmailAddress.read(text).map(EmailAddress::value).orElse(null);
    }
}
