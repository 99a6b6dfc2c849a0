package uk.learningoffer.library.course;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A course as lists show it. */
@Schema(name = "CourseCard")
public record CourseCard(
        @Schema(examples = "introduction-to-content-design") String slug,
        @Schema(examples = "C01") String code,
        String title,
        String platform,
        String awardingPartner,
        double hours,
        @Schema(nullable = true) Integer weeks,
        String level,
        String format,
        String costClass,
        String certificate,
        List<String> topics,
        List<String> accessFeatures,
        List<String> languages,
        String summary,

        @Schema(nullable = true, description = "Funded licences that are free now; null where there is no pool.")
        Integer licencesLeft,

        @Schema(nullable = true) LocalDate lastCheckedOn,
        CourseStatus status,
        Instant updatedAt) {

    static CourseCard of(Course course, Integer licencesLeft) {
        return new CourseCard(
                course.slug(),
                course.code(),
                course.title(),
                course.platform(),
                course.awardingPartner(),
                course.hours().doubleValue(),
                course.weeks(),
                course.level(),
                course.format(),
                course.costClass(),
                course.certificate(),
                course.topics(),
                course.accessFeatures(),
                course.languages(),
                course.summary(),
                licencesLeft,
                course.lastCheckedOn(),
                course.status(),
                course.updatedAt());
    }
}
