package uk.learningoffer.authority;

import static uk.learningoffer.authority.Resolution.Outcome.AMBIGUOUS;
import static uk.learningoffer.authority.Resolution.Outcome.KNOWN;
import static uk.learningoffer.authority.Resolution.Outcome.PUBLIC_SECTOR;
import static uk.learningoffer.authority.Resolution.Outcome.REPLACED;
import static uk.learningoffer.authority.Resolution.Outcome.SPLIT;
import static uk.learningoffer.authority.Resolution.Outcome.UNKNOWN;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.hibernate.Session;
import uk.learningoffer.platform.clock.LondonDays;

/** Finds the authority of an e-mail address by its domain, on dot boundaries, through every successor. */
@ApplicationScoped
public class AuthorityResolver {
    @Inject
    AuthorityRepository authorities;

    @Inject
    DomainGuess guess;

    @Inject
    Session database;

    @Inject
    InstantSource clock;

    /** Looks at the domain alone: whether anybody has the address is not known here. */
    @Transactional
    public Resolution resolve(EmailAddress email) {
        var today = LondonDays.of(clock.instant());
        var served = email.domainAndParents().stream()
                .map(authorities::servedBy)
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
        return served.isEmpty()
                ? unknown(email, today)
                : resolved(served, Lineage.of(served, today, authorities::byCodes), today);
    }

    private static Resolution resolved(List<Authority> served, Lineage lineage, LocalDate today) {
        var first = served.get(0);
        var current = lineage.current();
        if (current.isEmpty()) {
            return Resolution.none(
                    PUBLIC_SECTOR, first.name() + " no longer exists and its successor is not recorded.", null);
        }
        var names = current.stream().map(Authority::name).collect(Collectors.joining(" or "));
        if (served.stream().anyMatch(authority -> authority.isCurrentOn(today))) {
            return current.size() > 1
                    ? found(AMBIGUOUS, lineage, "More than one council uses this address: " + names + ". Choose yours.")
                    : found(KNOWN, lineage, "This is an address at " + names + ".");
        }
        return current.size() > 1
                ? found(
                        SPLIT,
                        lineage,
                        first.name() + " was replaced by more than one council: " + names + ". Choose yours.")
                : found(REPLACED, lineage, first.name() + " is now part of " + names + ".");
    }

    private static Resolution found(Resolution.Outcome outcome, Lineage lineage, String sentence) {
        return new Resolution(outcome, lineage.current(), sentence, lineage.replaced(), null);
    }

    private Resolution unknown(EmailAddress email, LocalDate today) {
        var suffixes = database.createNativeQuery(
                        "SELECT suffix FROM public_sector_suffix WHERE suffix IN :domains", String.class)
                .setParameterList("domains", email.domainAndParents())
                .getResultList();
        if (suffixes.isEmpty()) {
            return Resolution.none(UNKNOWN, "We do not know this address as one of a UK council.", null);
        }
        var nearest = guess.nearest(email, today).orElse(null);
        var sentence = "This is a public sector address, but we do not know which council it belongs to.";
        return Resolution.none(
                PUBLIC_SECTOR,
                nearest == null ? sentence : sentence + " It is most like those of " + nearest.name() + ".",
                nearest);
    }
}
