package uk.learningoffer.application.window;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.UUID;
import org.jboss.logging.Logger;
import uk.learningoffer.authority.EmailAddress;
import uk.learningoffer.library.course.Course;
import uk.learningoffer.library.course.Courses;
import uk.learningoffer.platform.clock.LondonDays;
import uk.learningoffer.platform.job.JobRuns;
import uk.learningoffer.platform.problem.Problems;

/**
 * Tells whoever asked that applications are open: found by what is open today, taken and deleted in the transaction that
 * writes the message, so nobody is told twice and nobody is forgotten.
 */
@ApplicationScoped
class OpeningNotices {
    private static final Logger LOG = Logger.getLogger(OpeningNotices.class);

    @Inject
    OpeningNoticeTable table;

    @Inject
    WhenOpen whenOpen;

    @Inject
    Courses courses;

    @Inject
    Event<ApplicationsOpened> opened;

    @Inject
    JobRuns runs;

    @Inject
    InstantSource clock;

    @Transactional
    void ask(String email, Course course) {
        var address = EmailAddress.of(email, "/email");
        var id = course == null ? null : course.id();
        if (isOpen(id)) {
            throw Problems.illegalTransition("Applications are open today, so you can apply now.");
        }
        table.add(id, address.value(), clock.instant());
    }

    @Scheduled(every = "${learning-offer.application.tick}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void tick() {
        try {
            tellAll();
        } catch (RuntimeException failed) {
            // Who was not told is still in the table, for the next tick.
            LOG.error("Not everybody was told that applications are open", failed);
        }
    }

    /** @return how many */
    int tellAll() {
        var started = clock.instant();
        table.forgetOld(started);
        var told = table.courses().stream().mapToInt(this::tell).sum();
        runs.record("opening-notices", LondonDays.startOf(today()), started, clock.instant(), told);
        return told;
    }

    private int tell(OpeningNoticeTable.Asked course) {
        var told = 0;
        for (var some = -1; some != 0; told += Math.max(some, 0)) {
            some = QuarkusTransaction.requiringNew().call(() -> tellSome(course));
        }
        return told;
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
