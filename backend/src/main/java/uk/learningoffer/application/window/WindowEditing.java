package uk.learningoffer.application.window;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import uk.learningoffer.audit.Audit;
import uk.learningoffer.identity.caller.CurrentUser;
import uk.learningoffer.library.course.Course;
import uk.learningoffer.library.course.Courses;
import uk.learningoffer.platform.clock.LondonDays;
import uk.learningoffer.platform.problem.FieldError;
import uk.learningoffer.platform.problem.Problems;
import uk.learningoffer.platform.version.IfMatch;

/** What administrators do with windows. One public method, one transaction. */
@ApplicationScoped
class WindowEditing {
    @Inject
    WindowTable windows;

    @Inject
    Courses courses;

    @Inject
    Audit audit;

    @Inject
    InstantSource clock;

    @Transactional
    ApplicationWindow add(WindowRequest request, CurrentUser by) {
        windows.oneAtATime();
        var id = windows.add(check(request, null), request, by.personId(), clock.instant());
        return noted("application-window.added", id);
    }

    /** Its days only: what it is for stays. */
    @Transactional
    ApplicationWindow change(UUID id, IfMatch seen, WindowRequest request) {
        windows.oneAtATime();
        var window = changing(id, seen);
        var same = new WindowRequest(window.platform(), window.courseSlug(), request.opensOn(), request.closesOn());
        check(same, window);
        windows.change(id, same.opensOn(), same.closesOn());
        return noted("application-window.changed", id);
    }

    @Transactional
    ApplicationWindow cancel(UUID id, IfMatch seen) {
        changing(id, seen);
        windows.cancel(id, clock.instant());
        return noted("application-window.cancelled", id);
    }

    /** Refuses with every fault at once. @return the course it is for, or null */
    UUID check(WindowRequest request, ApplicationWindow before) {
        var faults = new ArrayList<FieldError>();
        var course = request.courseSlug() == null
                ? null
                : courses.bySlug(request.courseSlug()).map(Course::id).orElse(null);
        if (request.courseSlug() != null && course == null) {
            faults.add(new FieldError("/courseSlug", "Choose a course of the library"));
        }
        if (request.courseSlug() != null && request.platform() != null) {
            faults.add(new FieldError("/platform", "Choose a platform or a course, not both"));
        }
        dates(request, before, faults);
        if (faults.isEmpty()) {
            overlap(request, course, before, faults);
        }
        if (!faults.isEmpty()) {
            throw Problems.invalid(faults);
        }
        return course;
    }

    private void dates(WindowRequest request, ApplicationWindow before, List<FieldError> faults) {
        var today = LondonDays.of(clock.instant());
        var opensOn = request.opensOn();
        if (opensOn.isBefore(today) && (before == null || !opensOn.equals(before.opensOn()))) {
            faults.add(new FieldError("/opensOn", "The first day must be today or later"));
        }
        if (request.closesOn() != null && request.closesOn().isBefore(opensOn)) {
            faults.add(new FieldError("/closesOn", "The last day must be the first day or later"));
        } else if (request.closesOn() != null && request.closesOn().isBefore(today)) {
            faults.add(new FieldError("/closesOn", "The last day must be today or later"));
        }
    }

    private void overlap(WindowRequest request, UUID course, ApplicationWindow before, List<FieldError> faults) {
        windows.ofScope(course, request.platform()).stream()
                .filter(other -> before == null || !other.id().equals(before.id()))
                .filter(other -> other.overlaps(request.opensOn(), request.closesOn()))
                .findFirst()
                .ifPresent(other -> faults.add(new FieldError(
                        "/opensOn",
                        "These days overlap the window that opens on " + WhenOpen.inWords(other.opensOn())
                                + ". Change that one instead")));
    }

    private ApplicationWindow changing(UUID id, IfMatch seen) {
        var window = windows.require(id);
        seen.check(window.version());
        if (window.cancelled() || isOver(window)) {
            throw Problems.illegalTransition("This window is over, so it cannot be changed. Make a new one.");
        }
        return window;
    }

    private boolean isOver(ApplicationWindow window) {
        LocalDate last = window.closesOn();
        return last != null && last.isBefore(LondonDays.of(clock.instant()));
    }

    private ApplicationWindow noted(String action, UUID id) {
        var window = windows.require(id);
        audit.record(
                action,
                "application-window",
                id,
                Map.of("scope", window.scope(), "opensOn", window.opensOn().toString()));
        return window;
    }
}
