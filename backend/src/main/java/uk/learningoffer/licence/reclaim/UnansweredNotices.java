package uk.learningoffer.licence.reclaim;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.UUID;
import uk.learningoffer.licence.allocation.AllocationRepository;

/** Notices that nobody answered in time. */
@ApplicationScoped
public class UnansweredNotices {
    /** Each with its pool, on {@code :today}: nobody answered in time, and nobody is away. */
    public static final String DUE = """
            SELECT n.*, a.pool_id FROM reclaim_notice n JOIN allocation a ON a.id = n.allocation_id
            WHERE n.status = 'OPEN' AND n.reply_by < :today AND NOT EXISTS (SELECT FROM allocation_leave l
                WHERE l.allocation_id = n.allocation_id AND :today BETWEEN l.from_on AND l.until_on)""";

    @Inject
    ReclaimNotices notices;

    @Inject
    AllocationRepository allocations;

    @Inject
    TakingBack takingBack;

    @Inject
    InstantSource clock;

    /** Takes back what they are about. Its caller has locked the pool. @return how many */
    @Transactional(MANDATORY)
    public int takeBack(UUID pool, LocalDate today, int most) {
        var due = notices.due(pool, today, most);
        for (var notice : due) {
            notice.follow(today, null, clock.instant());
            takingBack.take(allocations.require(notice.allocationId()), notice, null);
        }
        return due.size();
    }
}
