package uk.learningoffer.licence.desk;

/** Who is on the work-list of a supplier and why, as SQL on {@code a}llocation, its {@code s}eat there and {@code b}, the purchase. */
final class WorkList {
    private static final String IN_NO_BATCH = """
            NOT EXISTS (SELECT FROM desk_batch_member m WHERE m.allocation_id = a.id AND m.kind = '%s' AND m.outcome = 'WAITING')""";

    /** Holds a licence without a code that the supplier was not told of. */
    static final String STILL_TO_INVITE = """
            a.status = 'ISSUED' AND l.code_sealed IS NULL AND p.email IS NOT NULL AND s.invited_at IS NULL
            AND s.failure IS NULL AND coalesce(s.state_there, '') NOT IN ('PENDING', 'ACCEPTED')""";

    static final String TO_INVITE =
            "b.supplier_id = :supplier AND " + STILL_TO_INVITE + " AND " + IN_NO_BATCH.formatted("INVITATION");

    /**
     * Ended here, and the supplier still counts it. A supplier takes away all access of a learner, so nobody is removed
     * who holds or has finished another licence there.
     */
    static final String STILL_TO_REMOVE = """
            a.status IN ('RETURNED', 'LAPSED', 'RECLAIMED', 'EXPIRED') AND s.removed_at IS NULL
            AND (s.invited_at IS NOT NULL OR s.state_there IS NOT NULL)
            AND coalesce(s.state_there, '') NOT IN ('EXPIRED', 'REMOVED', 'NOT_THERE')
            AND NOT EXISTS (SELECT FROM allocation o
                JOIN licence ol ON ol.id = o.licence_id JOIN purchase ob ON ob.id = ol.purchase_id
                WHERE o.person_id = a.person_id AND ob.supplier_id = s.supplier_id
                    AND o.status IN ('RESERVED', 'ISSUED', 'ACTIVATED', 'COMPLETED'))""";

    static final String TO_REMOVE =
            "s.supplier_id = :supplier AND " + STILL_TO_REMOVE + " AND " + IN_NO_BATCH.formatted("REMOVAL");

    /** What they did there was copied after the licence ended, or there is nothing to copy. */
    static final String COPIED = """
            (a.activated_at IS NULL AND s.joined_on IS NULL AND s.state_there IS DISTINCT FROM 'ACCEPTED'
                OR coalesce(s.copied_at >= a.ended_at, false))""";

    /** @see CheckReason */
    static final String CHECK = """
            CASE WHEN a.status = 'ISSUED' AND s.failure IS NOT NULL THEN 'NOT_SENT'
                WHEN a.status = 'ACTIVATED' AND s.state_there IN ('PENDING', 'EXPIRED') THEN 'ACTIVATED_ONLY_HERE'
                WHEN s.state_there IN ('NOT_THERE', 'REMOVED') THEN 'NOT_THERE'
                WHEN a.status = 'ISSUED' AND s.state_there IS DISTINCT FROM 'ACCEPTED'
                    AND (s.state_there = 'EXPIRED' OR s.invited_at < CAST(:old AS timestamptz)) THEN 'INVITATION_EXPIRED' END""";

    static final String TO_CHECK =
            "s.supplier_id = :supplier AND s.removed_at IS NULL AND a.status IN ('ISSUED', 'ACTIVATED')";

    private WorkList() {}
}
