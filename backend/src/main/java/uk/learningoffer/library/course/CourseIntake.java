package uk.learningoffer.library.course;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import uk.learningoffer.platform.Ids;

/** Writes courses from a file: many in one transaction, each with one entry in its history. */
@ApplicationScoped
class CourseIntake {
    record State(@JsonUnwrapped CourseDetails details, CourseStatus status, String replacedBy) {}

    private record Written(Course course, State before, State after) {}

    @Inject
    Courses courses;

    @Inject
    LibraryHistory history;

    @Inject
    CodeNumbers codes;

    @Inject
    InstantSource clock;

    void write(List<CourseDraft> drafts, UUID person) {
        var now = clock.instant();
        var written = new ArrayList<Written>();
        var slugs = new HashSet<String>();
        for (var draft : drafts) {
            var before = draft.existing() == null ? null : state(draft.existing());
            var course = draft.existing() == null ? created(draft, slugs, now) : draft.existing();
            if (draft.isEdit()) {
                course.edit(draft.details(), now);
            }
            if (course.status() != draft.status()) {
                move(course, draft, now);
            }
            written.add(new Written(course, before, state(course)));
        }
        courses.flush();
        written.forEach(one -> history.record(
                "course", one.course().code(), one.course().version(), one.before(), one.after(), person));
        codes.skipUsed(
                "course_number", "C", drafts.stream().map(CourseDraft::code).toList());
    }

    private Course created(CourseDraft draft, Set<String> slugs, Instant now) {
        var code = draft.code() == null ? courses.nextCode() : draft.code();
        var slug = draft.slug() == null ? courses.freeSlug(draft.details().title(), slugs) : draft.slug();
        slugs.add(slug);
        var course = Course.draft(Ids.next(), code, slug, draft.details(), now);
        courses.persist(course);
        return course;
    }

    private static void move(Course course, CourseDraft draft, Instant now) {
        if (draft.status() == CourseStatus.PUBLISHED) {
            course.publish(now);
        } else if (draft.replacement() != null && !draft.replacement().isPublished()) {
            // Retired itself by a row before this one: alone, this row is refused with a reason.
            throw new IllegalStateException("The replacement is retired by the same file");
        } else {
            course.retire(draft.replacement(), now);
        }
    }

    private State state(Course course) {
        var replacement = course.replacedBy() == null ? null : courses.findById(course.replacedBy());
        return new State(course.details(), course.status(), replacement == null ? null : replacement.slug());
    }
}
