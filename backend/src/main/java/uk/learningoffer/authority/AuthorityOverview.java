package uk.learningoffer.authority;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import uk.learningoffer.authority.AuthorityManagement.PlannedEnd;

/** All that administrators look after about one authority. */
@ApplicationScoped
class AuthorityOverview {
    @Inject
    AuthorityRepository authorities;

    @Inject
    AuthorityDomains domains;

    @Inject
    Belongings belongings;

    @Inject
    ReorganisationRepository reorganisations;

    AuthorityManagement of(String code) {
        authorities.require(code);
        return new AuthorityManagement(
                domains.of(code),
                belongings.counts(List.of(code)).get(code),
                authorities.replacedBy(code).stream().map(AuthorityName::of).toList(),
                plannedEnd(code));
    }

    private PlannedEnd plannedEnd(String code) {
        return reorganisations.planned().stream()
                .flatMap(reorganisation -> reorganisation.plan().moves().stream()
                        .filter(move -> move.predecessor().equals(code))
                        .map(move -> new PlannedEnd(
                                reorganisation.id(),
                                reorganisation.name(),
                                reorganisation.takesEffectOn(),
                                move.successors())))
                .findFirst()
                .orElse(null);
    }
}
