package uk.learningoffer.testsupport;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import uk.learningoffer.authority.AuthorityRepository;
import uk.learningoffer.authority.EmailAddress;
import uk.learningoffer.identity.caller.CurrentUser;
import uk.learningoffer.identity.caller.Roles;
import uk.learningoffer.identity.caller.Scopes;
import uk.learningoffer.identity.client.ClientDetails;
import uk.learningoffer.identity.client.PartnerClients;
import uk.learningoffer.identity.person.Person;
import uk.learningoffer.identity.person.PersonRepository;
import uk.learningoffer.identity.session.SecondFactorOfSession;
import uk.learningoffer.identity.session.Sessions;
import uk.learningoffer.identity.token.TokenIssuer;

/** Makes people, partner clients and their access tokens without the sign-in in between. */
@ApplicationScoped
public class IdentityForTests {
    @Inject
    PersonRepository people;

    @Inject
    AuthorityRepository authorities;

    @Inject
    Sessions sessions;

    @Inject
    SecondFactorOfSession secondFactor;

    @Inject
    TokenIssuer issuer;

    @Inject
    PartnerClients clients;

    @Inject
    InstantSource clock;

    /** The code of the first authority that a domain serves. */
    @Transactional
    public String authorityServedBy(String domain) {
        return authorities
                .find("?1 member of domains order by code", domain)
                .firstResult()
                .code();
    }

    @Transactional
    public String domainOf(String authorityCode) {
        return authorities.require(authorityCode).domains().stream()
                .sorted()
                .findFirst()
                .orElseThrow();
    }

    @Transactional
    public UUID person(String email, String authorityCode, String... roles) {
        var person = new Person(EmailAddress.of(email, "/email"), clock.instant());
        person.call("Test Person");
        person.join(authorities.require(authorityCode));
        for (var role : roles) {
            person.grant(role, clock.instant());
        }
        people.persist(person);
        return person.id();
    }

    public UUID client(String authorityCode) {
        return clientWith(authorityCode, Scopes.ALL.toArray(String[]::new));
    }

    @Transactional
    public UUID clientWith(String authorityCode, String... scopes) {
        return clients.register(
                        new ClientDetails("Test system", authorityCode, List.of(scopes), null),
                        new CurrentUser(null, null, null, Set.of(Roles.ADMINISTRATOR)))
                .id();
    }

    /** A token of a session of its own, in which a second factor was just shown. */
    @Transactional
    public String tokenOf(UUID person) {
        var session = opened(person);
        secondFactor.shown(session);
        return issuer.forSession(person, session);
    }

    /** Of a session in which no second factor was shown. */
    @Transactional
    public String tokenOfOneFactor(UUID person) {
        return issuer.forSession(person, opened(person));
    }

    private UUID opened(UUID person) {
        return sessions.open(people.require(person), "Test").session();
    }

    public String tokenOfClient(UUID client) {
        return issuer.forClient(client, "lo-" + client, Scopes.ALL);
    }
}
