package uk.learningoffer.application.timeline;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;

/** The case timeline: everything that happened to an application and its allocation, in the order it happened. */
@ApplicationScoped
public class Timeline implements PanacheRepositoryBase<TimelineEntry, UUID> {
    @Inject
    InstantSource clock;

    /** In the caller's transaction, so that what is told is what happened. */
    public void tell(UUID applicationId, Happening happening) {
        persist(new TimelineEntry(applicationId, clock.instant(), happening));
    }

    /** Unless it is the last thing that was told: what goes on for a while is one entry. */
    public void tellOnce(UUID applicationId, Happening happening) {
        var last = find("applicationId = ?1 order by at desc, id desc", applicationId)
                .firstResultOptional();
        if (last.filter(entry -> entry.kind() == happening.kind()).isEmpty()) {
            tell(applicationId, happening);
        }
    }

    public List<TimelineEntry> of(UUID applicationId, boolean internalToo) {
        var visible = internalToo ? "" : " and visibleToApplicant";
        return list("applicationId = ?1" + visible + " order by at, id", applicationId);
    }
}
