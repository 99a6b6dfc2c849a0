package uk.learningoffer.library.story;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** How often a need was applied for. Answered by the feature that keeps applications, in one call for all needs. */
public interface StoryDemand {
    record Demand(UUID storyId, long applications, long refusals) {}

    /** Needs that nobody applied for are left out. */
    List<Demand> ofStories();

    @DefaultBean
    @ApplicationScoped
    class None implements StoryDemand {
        @Override
        public List<Demand> ofStories() {
            return List.of();
        }
    }
}
