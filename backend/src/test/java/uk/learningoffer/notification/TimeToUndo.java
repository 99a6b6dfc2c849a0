package uk.learningoffer.notification;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** Decisions can be taken back for as long as a test takes. */
public class TimeToUndo implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of("learning-offer.review.undo", "10m");
    }
}
