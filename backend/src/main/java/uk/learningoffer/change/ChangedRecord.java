package uk.learningoffer.change;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import uk.learningoffer.identity.caller.CurrentUser;
import uk.learningoffer.identity.caller.Scopes;

/** What changes are told of, and the scope that a system needs to be told. */
public enum ChangedRecord {
    APPLICATION(Scopes.APPLICATIONS_READ),
    ALLOCATION(Scopes.ALLOCATIONS_READ);

    private final String scope;

    ChangedRecord(String scope) {
        this.scope = scope;
    }

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    boolean mayBeRead(CurrentUser caller) {
        return caller.has(scope);
    }
}
