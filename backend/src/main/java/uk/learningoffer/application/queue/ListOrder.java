package uk.learningoffer.application.queue;

import java.util.List;
import uk.learningoffer.application.record.ApplicationScope;
import uk.learningoffer.application.record.ApplicationStatus;
import uk.learningoffer.identity.caller.CurrentUser;
import uk.learningoffer.platform.page.Cursor;

/** The orders that applications are listed in, each with an index behind it. */
enum ListOrder {
    /** What waits for a decision: oldest first. */
    QUEUE("submitted_at", "ASC", ">"),
    /** What was sent: newest first. */
    SENT("submitted_at", "DESC", "<"),
    /** A person's own, drafts too: newest first. */
    OWN("created_at", "DESC", "<");

    private final String column;
    private final String direction;
    private final String after;

    ListOrder(String column, String direction, String after) {
        this.column = column;
        this.direction = direction;
        this.after = after;
    }

    static ListOrder of(ApplicationQuery query, CurrentUser caller) {
        if (query.mine || !ApplicationScope.seesOthers(caller)) {
            return OWN;
        }
        return query.statuses.equals(List.of(ApplicationStatus.SUBMITTED)) ? QUEUE : SENT;
    }

    boolean isOfOthers() {
        return this != OWN;
    }

    String listName() {
        return "applications-" + name();
    }

    String condition() {
        return "a." + column + " IS NOT NULL";
    }

    String afterCondition() {
        return "(a." + column + ", a.id) " + after + " (CAST(:afterTime AS timestamptz), :afterId)";
    }

    String orderBy() {
        return " ORDER BY a." + column + " " + direction + ", a.id " + direction;
    }

    Cursor position(ApplicationSummary row) {
        return Cursor.of(listName(), this == OWN ? row.createdAt() : row.submittedAt(), row.id());
    }
}
