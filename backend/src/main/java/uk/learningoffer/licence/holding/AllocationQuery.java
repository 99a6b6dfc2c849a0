package uk.learningoffer.licence.holding;

import static uk.learningoffer.identity.caller.Roles.ADMINISTRATOR;
import static uk.learningoffer.identity.caller.Roles.COUNCIL_LEAD;
import static uk.learningoffer.identity.caller.Roles.REVIEWER;

import jakarta.ws.rs.QueryParam;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import uk.learningoffer.identity.caller.CurrentUser;
import uk.learningoffer.licence.allocation.AllocationStatus;
import uk.learningoffer.licence.reclaim.ReclaimNoticeStatus;
import uk.learningoffer.platform.page.Cursor;
import uk.learningoffer.platform.page.PageRequest;

/** Which allocations, newest first: of those that the caller may see and never of others. */
public class AllocationQuery extends PageRequest {
    private static final String LIST = "allocations";

    @QueryParam("status")
    public List<AllocationStatus> statuses = List.of();

    @QueryParam("pool")
    public UUID pool;

    @QueryParam("notice")
    @Parameter(description = "Where a notice that it is taken back stands: OPEN or ANSWERED.")
    public List<ReclaimNoticeStatus> notices = List.of();

    @QueryParam("mine")
    @Parameter(description = "true: only the caller's own, for staff who are learners too.")
    public boolean mine;

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();

    static AllocationQuery of(UUID id, CurrentUser user) {
        var query = new AllocationQuery().visibleTo(user);
        query.add("a.id = :id", "id", id);
        return query;
    }

    /** The one place that says who sees which allocations. */
    AllocationQuery visibleTo(CurrentUser user) {
        Sides.mayRead(user);
        if (user.isPartner()) {
            add("p.authority_code = :authority", "authority", user.authorityCode());
        } else if (!mine && (user.has(REVIEWER) || user.has(ADMINISTRATOR))) {
            return this;
        } else if (!mine && user.has(COUNCIL_LEAD) && user.authorityCode() != null) {
            add("(p.authority_code = :authority OR a.person_id = :person)", "authority", user.authorityCode());
            parameters.put("person", user.personId());
        } else {
            add("a.person_id = :person", "person", user.personId());
        }
        return this;
    }

    AllocationQuery narrowed() {
        if (!statuses.isEmpty()) {
            add(
                    "a.status IN (:statuses)",
                    "statuses",
                    statuses.stream().map(Enum::name).toList());
        }
        if (pool != null) {
            add("a.pool_id = :pool", "pool", pool);
        }
        if (!notices.isEmpty()) {
            add(
                    "n.status IN (:notices)",
                    "notices",
                    notices.stream().map(Enum::name).toList());
        }
        var after = after(LIST, 2);
        if (after != null) {
            add("(a.reserved_at, a.id) < (:at, :after)", "at", after.instant(0));
            parameters.put("after", after.uuid(1));
        }
        return this;
    }

    private void add(String condition, String name, Object value) {
        conditions.add(condition);
        parameters.put(name, value);
    }

    String where() {
        return conditions.isEmpty() ? "true" : String.join(" AND ", conditions);
    }

    Map<String, Object> parameters() {
        return parameters;
    }

    static Cursor position(AllocationResponse allocation) {
        return Cursor.of(LIST, allocation.reservedAt(), allocation.id());
    }
}
