package uk.learningoffer.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import java.time.InstantSource;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hibernate.Session;
import uk.learningoffer.application.eligibility.LicenceView;
import uk.learningoffer.application.eligibility.LicenceView.Stock;
import uk.learningoffer.platform.clock.LondonDays;

/** Whether an approval would bring a licence at once or a place on the waiting list, as things stand. */
@ApplicationScoped
class ApprovalOutlook {
    @Inject
    LicenceView licences;

    @Inject
    Session database;

    @Inject
    InstantSource clock;

    @ConfigProperty(name = "learning-offer.licence.days-to-activate", defaultValue = "28")
    int daysToActivate;

    MessageKind of(UUID applicationId, Map<String, Object> values) {
        var row = database.createNativeQuery("SELECT course_id, named_url FROM application WHERE id = :id", Tuple.class)
                .setParameter("id", applicationId)
                .getSingleResult();
        var stock =
                licences.stock(row.get(0, UUID.class), row.get(1, String.class)).orElse(new Stock(0, 0));
        if (stock.available() > 0) {
            var last = LondonDays.of(clock.instant()).plusDays(daysToActivate);
            values.put("activateBy", CaseFacts.day(last));
            return MessageKind.APPROVED;
        }
        values.put("place", stock.waiting() + 1);
        return MessageKind.APPROVED_WAITING;
    }
}
