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
import uk.learningoffer.licence.stock.PoolChoice;
import uk.learningoffer.licence.waiting.LikelyDate;
import uk.learningoffer.licence.waiting.Place;
import uk.learningoffer.licence.waiting.Places;
import uk.learningoffer.platform.clock.LondonDays;

/** Whether an approval would bring a licence at once or a place on the waiting list, as things stand. */
@ApplicationScoped
class ApprovalOutlook {
    @Inject
    LicenceView licences;

    @Inject
    PoolChoice pools;

    @Inject
    Places places;

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
        var place = pools.poolFor(row.get(0, UUID.class), row.get(1, String.class))
                .map(pool -> places.ofNewcomer(pool, applicationId));
        values.put("place", place.map(Place::number).orElse(1));
        values.put("likely", place.map(Place::likely).map(LikelyDate::sentence).orElse(null));
        return MessageKind.APPROVED_WAITING;
    }
}
