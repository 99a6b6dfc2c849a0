package uk.learningoffer.library.course;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.hibernate.Session;
import uk.learningoffer.platform.job.Job;
import uk.learningoffer.platform.job.Run;
import uk.learningoffer.platform.job.TimedWork;

/** How common each word of the catalogue is, and how it is spelt. It may lag behind an edit: it only orders and mends. */
@ApplicationScoped
class SearchVocabulary implements TimedWork {
    @Inject
    Session database;

    @Transactional
    void atStart(@Observes @Priority(40) StartupEvent start) {
        refresh();
    }

    @Override
    public Job job() {
        return new Job("search-words", "Counts the words of the catalogue again after courses changed.", "30s", """
                        SELECT 'the words of the catalogue' AS record, CAST(:now AS timestamptz) AS due_since
                        FROM library_version WHERE words_of_version <> version""");
    }

    @Override
    public void run(Run run) {
        run.part("words", this::refresh);
    }

    private int refresh() {
        // Only the replica that moves the mark has the work.
        var behind = database.createNativeMutationQuery(
                        "UPDATE library_version SET words_of_version = version WHERE words_of_version <> version")
                .executeUpdate();
        if (behind > 0) {
            database.createNativeQuery("SELECT refresh_search_words()::text", String.class)
                    .getSingleResult();
        }
        return behind;
    }
}
