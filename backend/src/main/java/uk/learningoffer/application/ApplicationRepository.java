package uk.learningoffer.application;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import uk.learningoffer.platform.problem.Problems;

/** Applications by themselves; who may see which is {@code ApplicationScope}'s business. */
@ApplicationScoped
class ApplicationRepository implements PanacheRepositoryBase<Application, UUID> {
    Application require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> Problems.notFound("application"));
    }
}
