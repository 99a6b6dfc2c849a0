package uk.learningoffer.application.manager;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import uk.learningoffer.authority.AuthorityRepository;
import uk.learningoffer.authority.AuthorityResolver;
import uk.learningoffer.authority.EmailAddress;

/** People are invited by colleagues only: at an address that belongs to the same council. */
@ApplicationScoped
public class Colleagues {
    @Inject
    AuthorityResolver resolver;

    @Inject
    AuthorityRepository authorities;

    /**
     * Who invites.
     *
     * @param email null for a system of the council
     * @param authorityCode null where it is not known: then the domain of their address counts
     */
    public record Inviter(String email, String authorityCode) {}

    /** @return why this address cannot be invited, if so */
    public Optional<String> fault(EmailAddress address, Inviter inviter) {
        if (address.value().equals(inviter.email())) {
            return Optional.of("This is your own address");
        }
        if (inviter.authorityCode() == null) {
            var own = EmailAddress.of(inviter.email(), "/email").domain();
            return own.equals(address.domain())
                    ? Optional.empty()
                    : Optional.of("Enter an address that ends in @" + own);
        }
        var same = resolver.resolve(address).authorities().stream()
                .anyMatch(authority -> authority.code().equals(inviter.authorityCode()));
        return same
                ? Optional.empty()
                : Optional.of("Enter an address at "
                        + authorities.require(inviter.authorityCode()).name());
    }
}
