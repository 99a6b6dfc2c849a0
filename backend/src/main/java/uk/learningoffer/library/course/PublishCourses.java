package uk.learningoffer.library.course;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import uk.learningoffer.platform.job.Job;
import uk.learningoffer.platform.job.Run;
import uk.learningoffer.platform.job.TimedWork;

/** Publishes drafts whose time has come. */
@ApplicationScoped
class PublishCourses implements TimedWork {
    @Inject
    CourseEditing editing;

    @Override
    public Job job() {
        return new Job("publish-courses", "Publishes courses at the time that an editor set.", "30s", """
                        SELECT 'course ' || code AS record, publish_at AS due_since FROM course
                        WHERE status = 'DRAFT' AND publish_at <= CAST(:now AS timestamptz)""");
    }

    @Override
    public void run(Run run) {
        run.untilDone("courses", editing::publishDue);
    }
}
