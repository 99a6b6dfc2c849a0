package uk.learningoffer.library.course;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import uk.learningoffer.platform.Ids;

/** Writes courses from a file: many in one transaction, each with one entry in its history. */
@ApplicationScoped
class CourseIntake {
    record State(@JsonUnwrapped CourseDetails details, CourseStatus status, String replacedBy) {}

    private record Written(Course course, State before, State after) {
        LibraryHistory.Written entry() {
            return new LibraryHistory.Written("course", course.code(), course.version(), before, after);
        }
    }

    /** What new courses may be called. */
    private record Names(Set<String> taken, Iterator<String> codes) {
        static String wanted(CourseDraft draft) {
            return CourseAddress.slug(draft.details().title());
        }

        String free(CourseDraft draft) {
            var slug = CourseAddress.free(wanted(draft), taken);
            taken.add(slug);
            return slug;
        }
    }

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
        var names = names(drafts);
        for (var draft : drafts) {
            var before = draft.existing() == null ? null : state(draft.existing());
            var course = draft.existing() == null ? created(draft, names, now) : draft.existing();
            if (draft.isEdit()) {
                course.edit(draft.details(), now);
            }
            if (course.status() != draft.status()) {
                move(course, draft, now);
            }
            written.add(new Written(course, before, state(course)));
        }
        courses.flush();
        history.record(written.stream().map(Written::entry).toList(), person);
        codes.skipUsed(
                "course_number", "C", drafts.stream().map(CourseDraft::code).toList());
    }

    private Course created(CourseDraft draft, Names names, Instant now) {
        var code = draft.code() == null ? names.codes().next() : draft.code();
        var slug = draft.slug() == null ? names.free(draft) : draft.slug();
        var course = Course.draft(Ids.next(), code, slug, draft.details(), now);
        courses.persist(course);
        return course;
    }

    /** Asked for at once: a question for each row would be most of the work. */
    private Names names(List<CourseDraft> drafts) {
        var created = drafts.stream().filter(draft -> draft.existing() == null).toList();
        var wanted = created.stream()
                .filter(draft -> draft.slug() == null)
                .map(Names::wanted)
                .distinct()
                .toList();
        var taken = courses.taken(wanted);
        created.stream().map(CourseDraft::slug).filter(Objects::nonNull).forEach(taken::add);
        var nameless = created.stream().filter(draft -> draft.code() == null).count();
        return new Names(taken, courses.nextCodes((int) nameless).iterator());
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
