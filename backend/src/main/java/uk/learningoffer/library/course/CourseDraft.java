package uk.learningoffer.library.course;

/**
 * What a row of a file makes of a course.
 *
 * @param existing null where it is new
 * @param code null where it is to be given one
 * @param slug null where it is to be given one
 * @param replacement null where there is none
 */
record CourseDraft(
        Course existing, String code, String slug, CourseDetails details, CourseStatus status, Course replacement) {

    boolean isEdit() {
        return existing != null && !CourseCells.of(existing, "").equals(cells(existing.status()));
    }

    boolean isMove() {
        return existing != null && existing.status() != status;
    }

    private java.util.Map<String, String> cells(CourseStatus same) {
        return CourseCells.of(existing.code(), existing.slug(), details, same, "");
    }
}
