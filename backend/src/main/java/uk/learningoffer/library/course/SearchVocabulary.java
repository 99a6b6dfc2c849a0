package uk.learningoffer.library.course;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.hibernate.Session;

/** How common each word of the catalogue is, and how it is spelt. It may lag behind an edit: it only orders and mends. */
@ApplicationScoped
class SearchVocabulary {
    @Inject
    Session database;

    @Transactional
    void atStart(@Observes @Priority(40) StartupEvent start) {
        refresh();
    }

    @Transactional
    void refresh() {
        // Only the replica that moves the mark has the work.
        var behind = database.createNativeMutationQuery(
                        "UPDATE library_version SET words_of_version = version WHERE words_of_version <> version")
                .executeUpdate();
        if (behind > 0) {
            database.createNativeQuery("SELECT refresh_search_words()::text", String.class)
                    .getSingleResult();
        }
    }
}
