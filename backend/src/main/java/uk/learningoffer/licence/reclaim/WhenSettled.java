package uk.learningoffer.licence.reclaim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.InstantSource;
import uk.learningoffer.licence.waiting.LicenceSettled;

/** Where a licence ended another way, there is nothing left to answer. */
@ApplicationScoped
class WhenSettled {
    @Inject
    ReclaimNotices notices;

    @Inject
    InstantSource clock;

    void settled(@Observes LicenceSettled event) {
        notices.unsettledOf(event.allocationId()).ifPresent(notice -> notice.close(clock.instant()));
    }
}
