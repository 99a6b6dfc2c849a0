package uk.learningoffer.application.decision;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
public class DecisionRepository implements PanacheRepositoryBase<Decision, UUID> {
    public Optional<Decision> of(UUID applicationId) {
        return find("applicationId", applicationId).singleResultOptional();
    }

    /** In the order they were made; without those whose facts were not kept. */
    public List<Decision> withFacts(UUID applicationId) {
        return list("applicationId = ?1 and findings.facts is not null order by decidedAt, id", applicationId);
    }
}
