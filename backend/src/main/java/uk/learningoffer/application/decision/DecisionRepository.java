package uk.learningoffer.application.decision;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
public class DecisionRepository implements PanacheRepositoryBase<Decision, UUID> {
    public Optional<Decision> of(UUID applicationId) {
        return find("applicationId", applicationId).singleResultOptional();
    }
}
