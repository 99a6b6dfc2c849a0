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
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.Session;
import uk.learningoffer.platform.clock.LondonDays;

/** Finds the authority of an e-mail address by its domain, on dot boundaries, through every successor. */
@ApplicationScoped
public class AuthorityResolver {
    @Inject
    AuthorityRepository authorities;

    @Inject
    Session database;

    @Inject
    InstantSource clock;

    @Transactional
    public Resolution resolve(EmailAddress email) {
        var served = email.domainAndParents().stream()
                .map(authorities::servedBy)
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
        if (served.isEmpty()) {
            return unknown(email);
        }
        var today = LondonDays.of(clock.instant());
        var current = new LinkedHashSet<Authority>();
        served.forEach(authority -> current.addAll(successors(authority, today)));
        return resolved(served, List.copyOf(current), today);
    }

    private Resolution resolved(List<Authority> served, List<Authority> current, LocalDate today) {
        var replaced = served.stream().noneMatch(authority -> authority.isCurrentOn(today));
        var names = current.stream().map(Authority::name).collect(Collectors.joining(" or "));
        if (current.isEmpty()) {
            return new Resolution(
                    PUBLIC_SECTOR,
                    List.of(),
                    served.get(0).name() + " no longer exists and its successor is not recorded.");
        }
        if (current.size() > 1) {
            return replaced
                    ? new Resolution(
                            SPLIT,
                            current,
                            served.get(0).name() + " was replaced by more than one council: " + names
                                    + ". Choose yours.")
                    : new Resolution(
                            AMBIGUOUS,
                            current,
                            "More than one council uses this address: " + names + ". Choose yours.");
        }
        return replaced
                ? new Resolution(REPLACED, current, served.get(0).name() + " is now part of " + names + ".")
                : new Resolution(KNOWN, current, "This is an address at " + names + ".");
    }

    private Resolution unknown(EmailAddress email) {
        var suffixes = database.createNativeQuery(
                        "SELECT suffix FROM public_sector_suffix WHERE suffix IN :domains", String.class)
                .setParameterList("domains", email.domainAndParents())
                .getResultList();
        return suffixes.isEmpty()
                ? new Resolution(UNKNOWN, List.of(), "We do not know this address as one of a UK council.")
                : new Resolution(
                        PUBLIC_SECTOR,
                        List.of(),
                        "This is a public sector address, but we do not know which council it belongs to.");
    }

    /** The current authorities that an authority is or became, guarding against loops in the register. */
    private Set<Authority> successors(Authority authority, LocalDate today) {
        var found = new LinkedHashSet<Authority>();
        var seen = new HashSet<String>();
        var pending = new ArrayList<>(List.of(authority));
        while (!pending.isEmpty()) {
            var next = pending.remove(0);
            if (!seen.add(next.code())) {
                continue;
            }
            if (next.isCurrentOn(today)) {
                found.add(next);
            } else {
                pending.addAll(authorities.byCodes(next.successorCodes()));
            }
        }
        return found;
    }
}
