package uk.learningoffer.application.team;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import uk.learningoffer.application.record.Application;
import uk.learningoffer.application.record.ApplicationRepository;
import uk.learningoffer.application.record.ApplicationStatus;

/** Teams and who is in them. */
@ApplicationScoped
class TeamRepository implements PanacheRepositoryBase<ApplicationTeam, UUID> {
    @Inject
    ApplicationRepository applications;

    /**
     * Held until the transaction ends: who joins, confirms, leaves or sends does so one after the other, so that the
     * last to confirm sees that everybody has. Always before the rows of applications.
     */
    ApplicationTeam locked(UUID id) {
        var team = findById(id);
        getEntityManager().refresh(team, LockModeType.PESSIMISTIC_WRITE);
        return team;
    }

    /** In the order of their places. */
    List<Application> members(UUID teamId) {
        return applications.list(
                "teamId = ?1 and status <> ?2 order by teamPlace", teamId, ApplicationStatus.WITHDRAWN);
    }

    /** Teams that have waited long enough. */
    List<UUID> due(Instant now, int most) {
        return getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery(
                        "SELECT id FROM application_team WHERE sent_at IS NULL AND closes_at <= :now"
                                + " ORDER BY closes_at LIMIT :most",
                        UUID.class)
                .setParameter("now", now)
                .setParameter("most", most)
                .getResultList();
    }

    /** One of them, unless another replica has it or had it. */
    Optional<ApplicationTeam> claim(UUID id) {
        return getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery(
                        "SELECT * FROM application_team WHERE id = :id AND sent_at IS NULL FOR UPDATE SKIP LOCKED",
                        ApplicationTeam.class)
                .setParameter("id", id)
                .uniqueResultOptional();
    }
}
