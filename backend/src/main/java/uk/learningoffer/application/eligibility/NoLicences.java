package uk.learningoffer.application.eligibility;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import uk.learningoffer.application.window.CoursePlatforms;

/** A service that hands out no licences: every application waits for a person. */
@DefaultBean
@ApplicationScoped
class NoLicences implements LicenceView, CoursePlatforms {
    @Override
    public Standing standing(UUID personId, WantedCourse course) {
        return Standing.NONE;
    }

    @Override
    public Optional<Stock> stock(UUID courseId, String namedUrl) {
        return Optional.empty();
    }

    @Override
    public Optional<PoolNow> pool(UUID courseId, String namedUrl) {
        return Optional.empty();
    }

    @Override
    public String platformOf(String namedUrl) {
        return null;
    }

    @Override
    public void lockLineOf(UUID applicationId) {
        // There is no line.
    }

    @Override
    public int placeIfApproved(UUID applicationId, UUID courseId, String namedUrl) {
        return 1;
    }

    @Override
    public Fulfilment fulfilment(UUID applicationId) {
        return Fulfilment.NONE;
    }
}
