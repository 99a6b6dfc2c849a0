package uk.learningoffer.application;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class DecisionRepository implements PanacheRepositoryBase<Decision, UUID> {
    Optional<Decision> of(UUID applicationId) {
        return find("applicationId", applicationId).singleResultOptional();
    }
}
