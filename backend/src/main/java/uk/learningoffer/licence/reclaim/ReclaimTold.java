package uk.learningoffer.licence.reclaim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import uk.learningoffer.application.timeline.Happening;
import uk.learningoffer.application.timeline.Timeline;
import uk.learningoffer.application.timeline.TimelineKind;
import uk.learningoffer.audit.Audit;
import uk.learningoffer.licence.allocation.Allocation;

/** Tells on the timeline what becomes of a notice, and audits it. */
@ApplicationScoped
class ReclaimTold {
    @Inject
    Timeline timeline;

    @Inject
    Audit audit;

    /** @param by null for the service */
    void tell(Allocation allocation, TimelineKind kind, UUID by, String words) {
        timeline.tell(allocation.applicationId(), Happening.visible(kind, by, words));
        var verb = kind.name().toLowerCase(Locale.ROOT).replace('_', '-').replace("licence-", "");
        audit.record("allocation." + verb, "allocation", allocation.id(), Map.of());
    }
}
