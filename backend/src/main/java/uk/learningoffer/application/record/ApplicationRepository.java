package uk.learningoffer.application.record;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;
import uk.learningoffer.identity.caller.CurrentUser;
import uk.learningoffer.identity.caller.Scopes;
import uk.learningoffer.platform.problem.Problems;

/** Applications one by one. */
@ApplicationScoped
public class ApplicationRepository implements PanacheRepositoryBase<Application, UUID> {
    public Application require(UUID id) {
        return findByIdOptional(id).orElseThrow(ApplicationRepository::notFound);
    }

    /** As {@link ApplicationScope} allows: what a caller may not see is not found. */
    public Application require(UUID id, CurrentUser caller) {
        return visible(id, ApplicationScope.of(caller)).orElseThrow(ApplicationRepository::notFound);
    }

    public Application requireOwn(UUID id, CurrentUser caller) {
        return findByIdOptional(id)
                .filter(application -> application.personId().equals(caller.personId()))
                .orElseThrow(ApplicationRepository::notFound);
    }

    /** As {@link ApplicationScope#spokenFor} allows: the caller's own, or nominated by the caller. */
    public Application requireSpokenFor(UUID id, CurrentUser caller) {
        return visible(id, ApplicationScope.spokenFor(caller)).orElseThrow(ApplicationRepository::notFound);
    }

    /** Whether a system may answer for its applicant, and withdraw it. */
    public boolean isSpokenForBySystem(UUID id, CurrentUser caller) {
        return caller.isPartner()
                && caller.has(Scopes.APPLICATIONS_WRITE)
                && visible(id, ApplicationScope.spokenFor(caller)).isPresent();
    }

    /** Those of these that somebody of the council has sent. */
    public Set<UUID> sent(Collection<UUID> ids, String authorityCode) {
        return ids.isEmpty()
                ? Set.of()
                : list("id in ?1 and authorityCode = ?2 and submittedAt is not null", ids, authorityCode).stream()
                        .map(Application::id)
                        .collect(Collectors.toSet());
    }

    /** The one that stands in the way of another for the same course. */
    public Optional<Application> open(UUID personId, String courseKey) {
        return list("personId = ?1 and status in ?2", personId, ApplicationStatus.open()).stream()
                .filter(open -> courseKey.equals(open.courseKey()))
                .findFirst();
    }

    private Optional<Application> visible(UUID id, ApplicationScope scope) {
        var query = getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery(
                        "SELECT a.id FROM application a WHERE a.id = :id AND " + scope.condition(), UUID.class)
                .setParameter("id", id);
        scope.parameters().forEach(query::setParameter);
        return query.uniqueResultOptional().map(this::findById);
    }

    private static RuntimeException notFound() {
        return Problems.notFound("application");
    }
}
