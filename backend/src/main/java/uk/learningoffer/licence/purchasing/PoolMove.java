package uk.learningoffer.licence.purchasing;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.learningoffer.identity.caller.CurrentUser;
import uk.learningoffer.identity.caller.Roles;

/** What an administrator may do with a pool next. */
@Schema(name = "PoolMove")
enum PoolMove {
    @JsonProperty("add-purchase")
    ADD_PURCHASE,
    @JsonProperty("close")
    CLOSE,
    @JsonProperty("reopen")
    REOPEN;

    static List<PoolMove> of(boolean closed, CurrentUser user) {
        if (!user.has(Roles.ADMINISTRATOR)) {
            return List.of();
        }
        return closed ? List.of(REOPEN) : List.of(ADD_PURCHASE, CLOSE);
    }
}
