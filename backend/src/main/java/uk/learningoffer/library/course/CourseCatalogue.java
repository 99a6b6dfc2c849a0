package uk.learningoffer.library.course;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import uk.learningoffer.library.course.CourseList.Suggestions;
import uk.learningoffer.platform.page.Page;

/** What the public may read of the library. */
@ApplicationScoped
class CourseCatalogue {
    @Inject
    Courses courses;

    @Inject
    CourseSearch search;

    @Inject
    StoriesOfCourses stories;

    @Inject
    LicencesLeft licences;

    @Inject
    EmptySearches emptySearches;

    @Inject
    Visitors visitors;

    @Inject
    CourseHelp help;

    CourseList list(CourseQuery query) {
        var statuses = query.since() == null
                ? List.of(CourseStatus.PUBLISHED)
                : List.of(CourseStatus.PUBLISHED, CourseStatus.RETIRED);
        var found = search.find(query, statuses);
        var page = Page.of(found.page(), query.limit, course -> course.position(query.list()));
        var left = licences.forCourses(page.items().stream()
                .filter(FoundCourse::isFunded)
                .map(FoundCourse::id)
                .toList());
        var cards = page.items().stream()
                .map(course -> course.card(left.get(course.id())))
                .toList();
        return new CourseList(cards, page.next(), found.total(), Facets.of(found.facets()), suggestions(query, found));
    }

    private Suggestions suggestions(CourseQuery query, CourseSearch.Found found) {
        if (found.total() > 0) {
            return new Suggestions(found.spelling(), null, List.of());
        }
        var words = query.words();
        if (!words.isEmpty() && found.withoutFilters() == 0 && query.after() == null) {
            emptySearches.count(words, visitors.current());
        }
        return new Suggestions(
                found.spelling(), found.withoutFilters(), words.isEmpty() ? List.of() : stories.meantBy(words.text()));
    }

    @Transactional
    CourseResponse one(String slug) {
        return one(courses.require(slug));
    }

    /** Drafts too, and never from memory. */
    @Transactional
    CourseResponse oneForEditors(String slug) {
        return one(courses.requireAny(slug));
    }

    CourseResponse one(Course course) {
        return CourseResponse.of(
                course,
                courses.card(course),
                courses.successor(course),
                stories.answeredBy(course.id()),
                courses.freeCoursesFor(null, course.id()),
                help.of(course.id()));
    }
}
