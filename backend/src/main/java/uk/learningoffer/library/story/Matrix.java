package uk.learningoffer.library.story;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Needs against courses: a page of each, and every mapping between those shown. */
@Schema(name = "Matrix")
record Matrix(
        List<StoryLine> stories,
        List<CourseLine> courses,
        List<MappingResponse> mappings,

        @Schema(nullable = true, description = "Send this as `cursor` for the needs that follow; null at the end.")
        String next,

        @Schema(
                nullable = true,
                description = "Send this as `courseCursor` for the courses that follow; null at the end.")
        String nextCourses) {

    @Schema(name = "MatrixStory")
    record StoryLine(String code, String role, String need, StoryStatus status) {}

    @Schema(name = "MatrixCourse")
    record CourseLine(String slug, String title, String costClass, String status) {}
}
