package uk.learningoffer.authority;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a plan would move, as things stand now. */
@ApplicationScoped
class ReorganisationPreview {
    @Inject
    AuthorityRepository authorities;

    @Inject
    AuthorityDomains domains;

    @Inject
    Belongings belongings;

    @Schema(name = "ReorganisationEffect")
    record Effect(
            AuthorityName predecessor,
            List<String> successors,

            @Schema(
                    description =
                            "What belongs to it moves by itself; otherwise each person is asked which council is theirs.")
            boolean moves,

            @Schema(description = "What belongs to it now, by what it is: people, open applications, partner clients.")
            Map<String, Long> belongings,

            @Schema(description = "E-mail domains, which go on to tell where people work.")
            List<String> domains) {}

    List<Effect> of(ReorganisationPlan plan) {
        var counts = belongings.counts(plan.predecessors());
        var domainsOf = domains.of(plan.predecessors());
        var names = authorities.byCodes(plan.predecessors()).stream()
                .collect(Collectors.toMap(Authority::code, AuthorityName::of));
        return plan.moves().stream()
                .map(move -> new Effect(
                        names.get(move.predecessor()),
                        move.successors(),
                        !move.splits(),
                        counts.get(move.predecessor()),
                        domainsOf.getOrDefault(move.predecessor(), List.of())))
                .toList();
    }
}
