package uk.learningoffer.identity.user;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.Map;
import java.util.UUID;
import uk.learningoffer.audit.Audit;
import uk.learningoffer.authority.Authority;
import uk.learningoffer.authority.AuthorityRepository;
import uk.learningoffer.authority.AuthorityResolver;
import uk.learningoffer.authority.EmailAddress;
import uk.learningoffer.identity.caller.CurrentUser;
import uk.learningoffer.identity.person.Person;
import uk.learningoffer.identity.person.PersonRepository;
import uk.learningoffer.identity.person.PersonVouchedFor;
import uk.learningoffer.platform.clock.LondonDays;
import uk.learningoffer.platform.problem.Problems;
import uk.learningoffer.platform.version.IfMatch;

/** Tying somebody to a council that their address says nothing of, on the word of an administrator. */
@ApplicationScoped
public class Vouching {
    @Inject
    PersonRepository people;

    @Inject
    AuthorityRepository authorities;

    @Inject
    AuthorityResolver resolver;

    @Inject
    VouchingTable table;

    @Inject
    Audit audit;

    @Inject
    Event<PersonVouchedFor> vouchedFor;

    @Inject
    InstantSource clock;

    @Transactional
    UserResponse vouch(UUID id, IfMatch seen, VouchingRequest request, CurrentUser by) {
        var person = people.requireThere(id);
        seen.check(person.version());
        if (id.equals(by.personId())) {
            throw Problems.illegalTransition("Another administrator has to vouch for you.");
        }
        tie(
                person,
                possible(EmailAddress.of(person.email(), "/email"), request.authorityCode()),
                request.reason(),
                by.personId());
        return UserResponse.of(person);
    }

    /**
     * The council that somebody can lead who has this address.
     *
     * @param code that an administrator chose; null where the address is to tell it
     */
    public Authority councilOf(EmailAddress email, String code) {
        if (code != null) {
            return possible(email, code);
        }
        var told = resolver.resolve(email).certain();
        if (told == null) {
            throw Problems.invalid("/authorityCode", "Choose the council: their address does not tell it");
        }
        return told;
    }

    /** In the caller's transaction; nothing where their address told it already. */
    public void tieToCouncilOf(Person person, String code, UUID inviter) {
        if (!code.equals(person.authorityCode())) {
            tie(person, authorities.require(code), "Invited to lead learning for this council.", inviter);
        }
    }

    private void tie(Person person, Authority authority, String reason, UUID by) {
        person.join(authority);
        people.flush();
        table.add(person.id(), authority.code(), reason.strip(), by, clock.instant());
        audit.record("person.vouched-for", "person", person.id(), Map.of("authority", authority.code()));
        vouchedFor.fire(new PersonVouchedFor(person.id(), authority.code(), by));
    }

    /** An address that tells the council is believed before anybody's word. */
    private Authority possible(EmailAddress email, String code) {
        var authority = authorities
                .findByIdOptional(code)
                .filter(found -> found.isCurrentOn(LondonDays.of(clock.instant())))
                .orElseThrow(() -> Problems.invalid("/authorityCode", "Choose a council that exists today"));
        var told = resolver.resolve(email).authorities();
        if (!told.isEmpty() && told.stream().noneMatch(each -> each.code().equals(code))) {
            throw Problems.invalid(
                    "/authorityCode",
                    "Their address belongs to " + told.get(0).name()
                            + ". If that is wrong, change the council's domains");
        }
        return authority;
    }
}
