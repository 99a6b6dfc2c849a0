package uk.learningoffer.licence.allocation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import uk.learningoffer.licence.holding.AllocationViews;
import uk.learningoffer.platform.problem.Problems;

/** Allocations as they move; how they are shown is {@link AllocationViews}. */
@ApplicationScoped
public class AllocationRepository implements PanacheRepositoryBase<Allocation, UUID> {
    public enum CodeShown {
        FIRST,
        AGAIN,
        NOT
    }

    private static final EnumSet<AllocationStatus> LIVE =
            EnumSet.of(AllocationStatus.RESERVED, AllocationStatus.ISSUED, AllocationStatus.ACTIVATED);

    public Allocation require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> Problems.notFound("licence"));
    }

    /** Without reading the allocation itself, which may only be read once the pool is locked. */
    Optional<UUID> poolOf(UUID id) {
        return find("select poolId from Allocation where id = ?1", id)
                .project(UUID.class)
                .firstResultOptional();
    }

    public Optional<Allocation> liveOf(UUID application) {
        return find("applicationId = ?1 and status in ?2", application, LIVE).singleResultOptional();
    }

    /** Without reading the allocation itself. */
    public Optional<UUID> poolOfLive(UUID application) {
        return find("select poolId from Allocation where applicationId = ?1 and status in ?2", application, LIVE)
                .project(UUID.class)
                .firstResultOptional();
    }

    /** @return whether its holder may see it, and it was the first time */
    public CodeShown showCode(UUID id, Instant now) {
        return getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery("""
                        UPDATE allocation a SET code_shown_at = coalesce(a.code_shown_at, :now)
                        FROM (SELECT id, code_shown_at FROM allocation WHERE id = :id FOR UPDATE) before
                        WHERE a.id = before.id AND a.status IN ('ISSUED', 'ACTIVATED')
                        RETURNING before.code_shown_at IS NULL""", Boolean.class)
                .setParameter("now", now)
                .setParameter("id", id)
                .uniqueResultOptional()
                .map(first -> first ? CodeShown.FIRST : CodeShown.AGAIN)
                .orElse(CodeShown.NOT);
    }

    public List<Allocation> toLapse(UUID pool, LocalDate today, int most) {
        return find(
                        "poolId = ?1 and status = ?2 and activateBy < ?3 order by activateBy, id",
                        pool,
                        AllocationStatus.ISSUED,
                        today)
                .page(0, most)
                .list();
    }

    /** Offers that were not answered. */
    public List<Allocation> toLapseUnanswered(UUID pool, LocalDate today, int most) {
        return find(
                        "poolId = ?1 and status = ?2 and answerBy < ?3 order by answerBy, id",
                        pool,
                        AllocationStatus.RESERVED,
                        today)
                .page(0, most)
                .list();
    }

    public List<Allocation> toExpire(UUID pool, LocalDate today, int most) {
        return find("poolId = ?1 and status in ?2 and endsOn < ?3 order by endsOn, id", pool, LIVE, today)
                .page(0, most)
                .list();
    }
}
