package uk.learningoffer.webhook;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import uk.learningoffer.change.ChangedRecord;
import uk.learningoffer.identity.caller.CurrentUser;
import uk.learningoffer.platform.problem.FieldError;

/** Which kinds of change a caller may have delivered: those that it may read. */
final class WebhookTypes {
    private WebhookTypes() {}

    /** A council lead sees colleagues' applications and licences, a system what its scopes say. */
    static List<String> readable(CurrentUser caller) {
        return Arrays.stream(ChangedRecord.values())
                .filter(record -> !caller.isPartner() || record.mayBeRead(caller))
                .flatMap(record -> record.types().stream())
                .toList();
    }

    static List<FieldError> faults(List<String> types, CurrentUser caller) {
        var readable = readable(caller);
        var faults = new ArrayList<FieldError>();
        for (var place = 0; place < types.size(); place++) {
            if (!readable.contains(types.get(place))) {
                faults.add(new FieldError("/eventTypes/" + place, "Choose from: " + String.join(", ", readable)));
            }
        }
        return faults;
    }
}
