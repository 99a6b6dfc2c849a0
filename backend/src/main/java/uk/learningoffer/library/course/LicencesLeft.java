package uk.learningoffer.library.course;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** How many funded licences are free now. Answered by the feature that keeps them, in one call for a whole page. */
public interface LicencesLeft {
    /** @return a number for each course that has a pool; the others are left out */
    Map<UUID, Integer> forCourses(Collection<UUID> courses);

    @DefaultBean
    @ApplicationScoped
    class Unknown implements LicencesLeft {
        @Override
        public Map<UUID, Integer> forCourses(Collection<UUID> courses) {
            return Map.of();
        }
    }
}
