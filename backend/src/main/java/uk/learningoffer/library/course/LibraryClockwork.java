package uk.learningoffer.library.course;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** What the library does by itself as time passes; running it twice changes nothing. */
@ApplicationScoped
public class LibraryClockwork {
    @Inject
    CourseEditing editing;

    @Inject
    SearchVocabulary vocabulary;

    @Scheduled(every = "30s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    public void run() {
        editing.publishDue();
        vocabulary.refresh();
    }
}
