package uk.learningoffer.change;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import uk.learningoffer.application.record.ApplicationStatus;
import uk.learningoffer.application.team.InvitationStatus;
import uk.learningoffer.identity.caller.CurrentUser;
import uk.learningoffer.identity.caller.Scopes;
import uk.learningoffer.licence.allocation.AllocationStatus;

/** What changes are told of, and the scope that a system needs to be told. */
public enum ChangedRecord {
    APPLICATION(Scopes.APPLICATIONS_READ, ApplicationStatus.values(), "joined"),
    ALLOCATION(Scopes.ALLOCATIONS_READ, AllocationStatus.values()),
    NOMINATION(Scopes.APPLICATIONS_READ, InvitationStatus.OPEN.next().toArray(Enum[]::new));

    private final String scope;
    private final List<String> types;

    ChangedRecord(String scope, Enum<?>[] statuses, String... others) {
        this.scope = scope;
        types = Stream.concat(
                        Arrays.stream(statuses)
                                .map(status ->
                                        status.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                                .filter(status -> !status.equals("draft")),
                        Stream.of(others))
                .map(type -> code() + "." + type)
                .toList();
    }

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Every type of change that there can be: {@code application.submitted}. */
    public List<String> types() {
        return types;
    }

    public boolean mayBeRead(CurrentUser caller) {
        return caller.has(scope);
    }
}
