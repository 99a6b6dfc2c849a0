package uk.learningoffer.application.team;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;
import uk.learningoffer.platform.page.Cursor;
import uk.learningoffer.platform.problem.Problems;

/** Every query on invitations. */
@ApplicationScoped
public class InvitationRepository implements PanacheRepositoryBase<Invitation, UUID> {
    static final String NOMINATIONS = "nominations";
    private static final int FEW = 20;

    Invitation require(UUID id) {
        return findByIdOptional(id).orElseThrow(InvitationRepository::notFound);
    }

    /** Sent to this address; anybody else's is not found. */
    public Invitation requireTo(UUID id, String email) {
        return find("id = ?1 and email = ?2", id, email)
                .firstResultOptional()
                .orElseThrow(InvitationRepository::notFound);
    }

    /** A nomination of this council. */
    Invitation requireNomination(UUID id, String authorityCode) {
        return find("id = ?1 and teamId is null and authorityCode = ?2", id, authorityCode)
                .firstResultOptional()
                .orElseThrow(InvitationRepository::notFound);
    }

    /** Sent by this person or system, or a nomination of the council that they lead. */
    Invitation requireFrom(UUID id, InvitedBy inviter, String ledAuthority) {
        return find(
                        "id = ?1 and (invitedBy = ?2 or clientId = ?3 or teamId is null and authorityCode = ?4)",
                        id,
                        inviter.person(),
                        inviter.client(),
                        ledAuthority)
                .firstResultOptional()
                .orElseThrow(InvitationRepository::notFound);
    }

    private static RuntimeException notFound() {
        return Problems.notFound("invitation");
    }

    public List<Invitation> openTo(String email, Instant now) {
        return find(
                        "email = ?1 and status = ?2 and expiresAt > ?3 order by createdAt desc",
                        email,
                        InvitationStatus.OPEN,
                        now)
                .page(0, FEW)
                .list();
    }

    /** Those that may still be accepted. */
    List<Invitation> openOfTeam(UUID teamId, Instant now) {
        return list(
                "teamId = ?1 and status = ?2 and expiresAt > ?3 order by createdAt",
                teamId,
                InvitationStatus.OPEN,
                now);
    }

    List<Invitation> ofTeam(UUID teamId) {
        return list("teamId = ?1 and status = ?2", teamId, InvitationStatus.OPEN);
    }

    /** Until the transaction ends nobody else nominates for them: who asks twice at once is told of the first. */
    void nominateAlone(InvitedBy inviter) {
        getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery("SELECT pg_advisory_xact_lock(hashtextextended(:inviter, 2))::text", String.class)
                .setParameter("inviter", inviter.id().toString())
                .getSingleResult();
    }

    /** Which of these addresses this inviter has asked already, and waits to hear from. */
    Set<String> asked(InvitedBy inviter, String courseKey, Collection<String> emails) {
        return new HashSet<>(getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery("""
                        SELECT email FROM invitation WHERE (invited_by = :inviter OR client_id = :inviter) AND course_key = :course
                            AND email IN (:emails) AND status = 'OPEN'""", String.class)
                .setParameter("inviter", inviter.id())
                .setParameter("course", courseKey)
                .setParameterList("emails", emails.isEmpty() ? List.of("") : emails)
                .getResultList());
    }

    /** Nominations of a council, newest first. */
    List<Invitation> nominations(String authorityCode, Cursor after, int rows) {
        var where = "teamId is null and authorityCode = ?1";
        var order = " order by createdAt desc, id desc";
        var query = after == null
                ? find(where + order, authorityCode)
                : find(
                        where + " and (createdAt < ?2 or createdAt = ?2 and id < ?3)" + order,
                        authorityCode,
                        after.instant(0),
                        after.uuid(1));
        return query.page(0, rows).list();
    }

    /** Marks what has run out, each by one replica. */
    List<UUID> expire(Instant now, int most) {
        return getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery("""
                        WITH due AS (
                            SELECT id FROM invitation WHERE status = 'OPEN' AND expires_at <= :now
                            ORDER BY expires_at LIMIT :most FOR UPDATE SKIP LOCKED
                        )
                        UPDATE invitation i SET status = 'EXPIRED', closed_at = :now, version = version + 1, story_id = NULL,
                            problem = NULL, motivators = NULL, constraints = NULL, confidence_before = NULL,
                            needed_by = NULL, intended_use = NULL, support_wanted = NULL
                        FROM due WHERE i.id = due.id RETURNING i.id""", UUID.class)
                .setParameter("now", now)
                .setParameter("most", most)
                .getResultList();
    }

    /** Forgets whom an invitation was for once it is long over. @return how many */
    int forget(Instant closedBefore) {
        return getEntityManager()
                .unwrap(Session.class)
                .createNativeMutationQuery("""
                        UPDATE invitation SET email = NULL, name = NULL
                        WHERE email IS NOT NULL AND status <> 'OPEN' AND closed_at < :before""")
                .setParameter("before", closedBefore)
                .executeUpdate();
    }
}
