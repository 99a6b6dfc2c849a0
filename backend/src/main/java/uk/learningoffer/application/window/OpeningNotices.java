package uk.learningoffer.application.window;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import uk.learningoffer.audit.Audit;
import uk.learningoffer.authority.EmailAddress;
import uk.learningoffer.library.course.Course;
import uk.learningoffer.library.course.Courses;
import uk.learningoffer.platform.clock.LondonDays;
import uk.learningoffer.platform.job.Job;
import uk.learningoffer.platform.job.Run;
import uk.learningoffer.platform.job.TimedWork;
import uk.learningoffer.platform.problem.Problems;

/**
 * Tells whoever asked that applications are open: found by what is open today, taken and deleted in the transaction that
 * writes the message, so nobody is told twice and nobody is forgotten.
 */
@ApplicationScoped
class OpeningNotices implements TimedWork {
    // Those of scopes that are all open today, and those that are a year old: see Openings and OpeningNoticeTable.
    private static final String DUE = """
            SELECT 'request ' || n.id AS record, greatest(n.asked_at, (
                    SELECT max(CAST(w.opens_on AS timestamp) AT TIME ZONE 'Europe/London') FROM application_window w
                    WHERE w.cancelled_at IS NULL AND w.opens_on <= :today AND (w.platform IS NULL AND w.course_id IS NULL
                        OR w.course_id = n.course_id OR lower(w.platform) = lower(c.platform)))) AS due_since
            FROM opening_notice n LEFT JOIN course c ON c.id = n.course_id
            WHERE NOT EXISTS (
                SELECT FROM application_window w
                WHERE w.cancelled_at IS NULL AND (w.platform IS NULL AND w.course_id IS NULL
                    OR w.course_id = n.course_id OR lower(w.platform) = lower(c.platform))
                GROUP BY w.course_id, lower(w.platform)
                HAVING NOT bool_or(w.opens_on <= :today AND (w.closes_on IS NULL OR w.closes_on >= :today)))
            UNION ALL
            SELECT 'request ' || id, asked_at + interval '365 days' FROM opening_notice
            WHERE asked_at < CAST(:now AS timestamptz) - interval '365 days'""";

    @Inject
    OpeningNoticeTable table;

    @Inject
    WhenOpen whenOpen;

    @Inject
    Courses courses;

    @Inject
    Event<ApplicationsOpened> opened;

    @ConfigProperty(name = "learning-offer.application.tick")
    String tick;

    @Inject
    InstantSource clock;

    @Inject
    Audit audit;

    @Transactional
    void ask(String email, Course course) {
        var address = EmailAddress.of(email, "/email");
        var id = course == null ? null : course.id();
        if (isOpen(id)) {
            throw Problems.illegalTransition("Applications are open today, so you can apply now.");
        }
        table.add(id, address.value(), clock.instant());
        audit.record("opening-notice.asked", "course", id == null ? "any" : id, Map.of());
    }

    @Override
    public Job job() {
        return new Job(
                "opening-notices",
                "Tells people who asked that applications are open, and forgets requests that are a year old.",
                tick,
                DUE);
    }

    @Override
    public void run(Run run) {
        table.forgetOld(clock.instant());
        table.courses().forEach(course -> run.untilDone(course.id(), () -> tellSome(course)));
    }

    private int tellSome(OpeningNoticeTable.Asked course) {
        if (!isOpen(course.id())) {
            return 0;
        }
        var taken = table.take(course.id());
        var of = course.id() == null ? null : courses.findById(course.id());
        taken.forEach(notice -> opened.fire(new ApplicationsOpened(
                notice.id(), notice.email(), of == null ? null : of.slug(), of == null ? null : of.title())));
        return taken.size();
    }

    private boolean isOpen(UUID course) {
        var opening = whenOpen.on(today(), course, null);
        return opening == null || opening.open();
    }

    private LocalDate today() {
        return LondonDays.of(clock.instant());
    }
}
