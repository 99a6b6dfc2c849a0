package uk.learningoffer.licence.holding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.Session;

/** Allocations, each row with its course, application, pool, leave and notice: one query for a page. */
@ApplicationScoped
class AllocationRows {
    private static final String ROWS = """
            SELECT a.id, a.application_id, p.reference, au.code AS authority, au.name AS authority_name,
                au.region, a.pool_id, c.slug, coalesce(c.title, p.named_title) AS title,
                coalesce(c.url, p.named_url) AS url, pool.platform, a.status, a.reserved_at, a.issued_at,
                a.answer_by, a.activate_by, a.activated_at, a.completed_at, a.ended_at, a.end_reason, a.ends_on,
                l.code_sealed IS NOT NULL AS has_code, pool.available, a.person_id, a.version,
                a.progress_on, a.percent_done, a.steps_done, a.steps_total, a.last_active_on,
                away.from_on AS leave_from, away.until_on AS leave_until,
                n.status AS notice_status, n.reason AS notice_reason, n.words AS notice_words, n.given_at,
                n.reply_by, n.answer, n.answered_at
            FROM allocation a
            JOIN application p ON p.id = a.application_id
            JOIN authority au ON au.code = p.authority_code
            JOIN licence l ON l.id = a.licence_id
            JOIN licence_pool pool ON pool.id = a.pool_id
            LEFT JOIN course c ON c.id = p.course_id
            LEFT JOIN reclaim_notice n ON n.allocation_id = a.id AND n.status IN ('OPEN', 'ANSWERED')
            LEFT JOIN LATERAL (
                SELECT v.from_on, v.until_on FROM allocation_leave v
                WHERE v.allocation_id = a.id AND v.until_on >= greatest(v.from_on, :today)
                ORDER BY v.until_on DESC LIMIT 1) away ON true
            WHERE %s
            ORDER BY a.reserved_at DESC, a.id DESC LIMIT :rows""";

    @Inject
    Session database;

    List<Tuple> of(AllocationQuery query, LocalDate today) {
        var statement = database.createNativeQuery(ROWS.formatted(query.where()), Tuple.class)
                .setParameter("today", today)
                .setParameter("rows", query.rows());
        query.parameters().forEach(statement::setParameter);
        return statement.getResultList();
    }
}
