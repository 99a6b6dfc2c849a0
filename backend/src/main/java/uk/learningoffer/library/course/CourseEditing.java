package uk.learningoffer.library.course;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Session;
import uk.learningoffer.audit.Audit;
import uk.learningoffer.platform.Ids;
import uk.learningoffer.platform.problem.ProblemType;
import uk.learningoffer.platform.problem.Problems;

/** What editors do with courses. One public method, one transaction. */
@ApplicationScoped
class CourseEditing {
    private static final String KIND = "course";

    record Standing(CourseStatus status, Instant publishAt, String replacedBy) {}

    @Inject
    Courses courses;

    @Inject
    LibraryHistory history;

    @Inject
    Audit audit;

    @Inject
    InstantSource clock;

    @Inject
    Session database;

    @Transactional
    Course create(CourseRequest request) {
        var details = request.over(null);
        oneAtATime();
        refuseTwin(details, Courses.NOBODY);
        var wanted = CourseAddress.slug(details.title());
        var slug = CourseAddress.free(wanted, courses.taken(List.of(wanted)));
        var course = Course.draft(Ids.next(), courses.nextCodes(1).get(0), slug, details, clock.instant());
        courses.persistAndFlush(course);
        return noted("course.created", course, null, details);
    }

    @Transactional
    Course edit(String slug, CourseRequest request, String ifMatch) {
        var course = seen(slug, ifMatch);
        var before = course.details();
        var details = request.over(before);
        if (!details.url().equals(before.url()) || !details.title().equals(before.title())) {
            oneAtATime();
            refuseTwin(details, course.id());
        }
        course.edit(details, clock.instant());
        courses.flush();
        return noted("course.edited", course, before, details);
    }

    /** @param when null for now */
    @Transactional
    Course publish(String slug, Instant when, String ifMatch) {
        var course = seen(slug, ifMatch);
        var before = standing(course);
        var now = clock.instant();
        if (when == null || !when.isAfter(now)) {
            course.publish(now);
        } else {
            course.publishAt(when, now);
        }
        courses.flush();
        return noted("course.published", course, before, standing(course));
    }

    @Transactional
    Course keepAsDraft(String slug, String ifMatch) {
        var course = seen(slug, ifMatch);
        var before = standing(course);
        course.keepAsDraft(clock.instant());
        courses.flush();
        return noted("course.publication-cancelled", course, before, standing(course));
    }

    @Transactional
    Course retire(String slug, String replacementSlug, String ifMatch) {
        oneAtATime();
        var course = seen(slug, ifMatch);
        var before = standing(course);
        var replacement = replacementSlug == null ? null : replacement(course, replacementSlug);
        course.retire(replacement, clock.instant());
        courses.flush();
        return noted("course.retired", course, before, standing(course));
    }

    /** Drafts whose time has come; by state, so a run that was missed is made up for. */
    @Transactional
    int publishDue() {
        var due = courses.due(clock.instant());
        for (var course : due) {
            var before = standing(course);
            course.publish(clock.instant());
            courses.flush();
            noted("course.published", course, before, standing(course));
        }
        return due.size();
    }

    private Course replacement(Course course, String slug) {
        return courses.bySlug(slug)
                .filter(other -> other.isPublished() && !other.id().equals(course.id()))
                .orElseThrow(() -> Problems.invalid("/replacedBy", "Choose another course that is published"));
    }

    private Course seen(String slug, String ifMatch) {
        var course = courses.requireAny(slug);
        history.check(ifMatch, KIND, course.code(), course.version());
        return course;
    }

    private Course noted(String action, Course course, Object before, Object after) {
        history.record(KIND, course.code(), course.version(), before, after);
        audit.record(action, KIND, course.code(), Map.of("version", course.version()));
        return course;
    }

    private Standing standing(Course course) {
        var replacement = courses.named(course.replacedBy());
        return new Standing(course.status(), course.publishAt(), replacement == null ? null : replacement.slug());
    }

    // Two editors entering the same course at once: the second must see the first's. Nor may two courses
    // be retired at once, each in favour of the other.
    void oneAtATime() {
        database.createNativeQuery("SELECT pg_advisory_xact_lock(hashtext('course-entry'))::text", String.class)
                .getSingleResult();
    }

    private void refuseTwin(CourseDetails details, UUID self) {
        courses.twin(details, self).ifPresent(twin -> {
            throw Problems.of(
                    ProblemType.ALREADY_EXISTS,
                    "“%s” (%s) has this title or address already. Change that course instead."
                            .formatted(twin.title(), twin.slug()));
        });
    }
}
