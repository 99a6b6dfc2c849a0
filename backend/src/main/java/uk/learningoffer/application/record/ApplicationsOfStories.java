package uk.learningoffer.application.record;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import uk.learningoffer.library.story.StoryDemand;

/** Applications as the library counts them. */
@ApplicationScoped
class ApplicationsOfStories implements StoryDemand {
    @Inject
    Session database;

    @Override
    public List<Demand> ofStories() {
        return database.createNativeQuery("""
                        SELECT story_id, count(*), count(*) FILTER (WHERE status = 'DECLINED') FROM application
                        WHERE story_id IS NOT NULL AND submitted_at IS NOT NULL GROUP BY story_id""", Tuple.class)
                .getResultStream()
                .map(row -> new Demand(row.get(0, UUID.class), row.get(1, Long.class), row.get(2, Long.class)))
                .toList();
    }
}
