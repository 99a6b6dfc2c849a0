package uk.learningoffer.licence.reclaim;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import uk.learningoffer.platform.problem.ConstraintSentence;
import uk.learningoffer.platform.problem.ProblemType;
import uk.learningoffer.platform.problem.Problems;

/** Every query on notices. Callers hold the lock of the pool. */
@ApplicationScoped
class ReclaimNotices implements PanacheRepositoryBase<ReclaimNotice, UUID>, ConstraintSentence {
    private static final EnumSet<ReclaimNoticeStatus> UNSETTLED =
            EnumSet.of(ReclaimNoticeStatus.OPEN, ReclaimNoticeStatus.ANSWERED);

    Optional<ReclaimNotice> unsettledOf(UUID allocation) {
        return find("allocationId = ?1 and status in ?2", allocation, UNSETTLED).singleResultOptional();
    }

    ReclaimNotice requireUnsettled(UUID allocation) {
        return unsettledOf(allocation)
                .orElseThrow(() -> Problems.illegalTransition("No notice has been given for this licence."));
    }

    List<ReclaimNotice> due(UUID pool, LocalDate today, int most) {
        return getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery(
                        "SELECT * FROM (" + UnansweredNotices.DUE
                                + ") due WHERE pool_id = :pool ORDER BY reply_by, id LIMIT :most",
                        ReclaimNotice.class)
                .setParameter("pool", pool)
                .setParameter("today", today)
                .setParameter("most", most)
                .getResultList();
    }

    @Override
    public Map<String, Refusal> problems() {
        return Map.of(
                "one_open_notice",
                new Refusal(ProblemType.ALREADY_EXISTS, "A notice has been given for this licence already."));
    }
}
