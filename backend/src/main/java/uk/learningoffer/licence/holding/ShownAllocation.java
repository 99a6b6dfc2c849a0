package uk.learningoffer.licence.holding;

import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import uk.learningoffer.authority.AuthorityName;
import uk.learningoffer.identity.caller.CurrentUser;
import uk.learningoffer.licence.allocation.AllocationStatus;

/** An allocation on its way to a caller: leaves and notices are shown to its holder and to staff alone. */
record ShownAllocation(Tuple row, boolean feedbackGiven, LocalDate today) {
    AllocationResponse to(CurrentUser user) {
        var side =
                Sides.of(user, new Sides.Owner(row.get("person_id", UUID.class), row.get("authority", String.class)));
        var isPrivate = side.filter(one -> one != Side.PARTNER).isEmpty();
        var status = AllocationStatus.valueOf(row.get("status", String.class));
        var hasCode = row.get("has_code", Boolean.class);
        var leave = AllocationLeave.of(row);
        var notice = AllocationNotice.of(row);
        var standing = new NextAllocationMoves.Standing(
                status,
                hasCode,
                feedbackGiven,
                AllocationLeave.days(leave),
                notice == null ? null : notice.standing(),
                today);
        return new AllocationResponse(
                row.get("id", UUID.class),
                row.get("application_id", UUID.class),
                row.get("reference", String.class),
                authority(),
                row.get("pool_id", UUID.class),
                course(),
                status,
                row.get("reserved_at", Instant.class),
                row.get("issued_at", Instant.class),
                row.get("answer_by", LocalDate.class),
                row.get("activate_by", LocalDate.class),
                row.get("activated_at", Instant.class),
                row.get("completed_at", Instant.class),
                row.get("ended_at", Instant.class),
                isPrivate ? null : row.get("end_reason", String.class),
                row.get("ends_on", LocalDate.class),
                AllocationProgress.of(row),
                isPrivate ? null : leave,
                isPrivate ? null : notice,
                hasCode,
                HowToActivate.steps(status, hasCode, course()),
                feedbackGiven,
                row.get("available", Integer.class),
                side.map(one -> NextAllocationMoves.of(one, standing)).orElse(List.of()),
                row.get("version", Long.class));
    }

    private AllocatedCourse course() {
        return new AllocatedCourse(
                row.get("slug", String.class),
                row.get("title", String.class),
                row.get("url", String.class),
                row.get("platform", String.class));
    }

    private AuthorityName authority() {
        return new AuthorityName(
                row.get("authority", String.class),
                row.get("authority_name", String.class),
                row.get("region", String.class));
    }
}
