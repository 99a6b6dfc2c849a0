package uk.learningoffer.library.course;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.learningoffer.library.course.StoriesOfCourses.StoryTitle;

/** Some of the library, how much there is, and how to narrow it. */
@Schema(name = "CourseList")
record CourseList(
        List<CourseCard> items,

        @Schema(nullable = true, description = "Send this as `cursor` for what follows; null at the end.")
        String next,

        int total,
        List<Facet> facets,
        Suggestions suggestions) {

    @Schema(name = "Facet")
    record Facet(String name, String label, List<FacetValue> values) {}

    @Schema(name = "FacetValue")
    record FacetValue(String value, String label, int count) {}

    /** Ways on from a search that found little. */
    @Schema(name = "Suggestions")
    record Suggestions(
            @Schema(nullable = true, description = "The nearest spelling, whose courses are shown.")
            String spelling,

            @Schema(nullable = true, description = "How many there are without filters, where filters leave none.")
            Integer withoutFilters,

            List<StoryTitle> stories) {}
}
