package uk.learningoffer.library.course;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A course as others refer to it. */
@Schema(name = "CourseName")
public record CourseName(String slug, String title) {
    public static CourseName of(Course course) {
        return course == null ? null : new CourseName(course.slug(), course.title());
    }
}
