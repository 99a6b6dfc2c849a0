package uk.learningoffer.library.course;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import uk.learningoffer.platform.ServiceConfig;
import uk.learningoffer.platform.csv.Csv;

/** Courses in the formats of others. */
@ApplicationScoped
class CourseFormats {
    private static final List<String> COLUMNS = List.of(
            "code",
            "slug",
            "title",
            "platform",
            "awarding_partner",
            "hours",
            "weeks",
            "level",
            "format",
            "cost_class",
            "certificate",
            "topics",
            "languages",
            "access_features",
            "summary",
            "licences_left",
            "last_checked_on",
            "status",
            "updated_at");

    @Inject
    ServiceConfig config;

    @Inject
    ObjectMapper json;

    String csv(List<CourseCard> courses) {
        return Csv.write(COLUMNS, courses.stream().map(CourseFormats::row).toList());
    }

    private static List<?> row(CourseCard course) {
        return List.of(
                course.code(),
                course.slug(),
                course.title(),
                course.platform(),
                course.awardingPartner(),
                course.hours(),
                cell(course.weeks()),
                course.level(),
                course.format(),
                course.costClass(),
                course.certificate(),
                String.join("|", course.topics()),
                String.join("|", course.languages()),
                String.join("|", course.accessFeatures()),
                course.summary(),
                cell(course.licencesLeft()),
                cell(course.lastCheckedOn()),
                course.status(),
                course.updatedAt());
    }

    private static Object cell(Object value) {
        return Objects.requireNonNullElse(value, "");
    }

    /** schema.org's Course, for search engines. */
    String jsonLd(CourseResponse course) {
        var minutes = Math.round(course.hours() * 60);
        var told = new LinkedHashMap<String, Object>();
        told.put("@context", "https://schema.org");
        told.put("@type", "Course");
        told.put("@id", config.origin() + "/courses/" + course.slug());
        told.put("name", course.title());
        told.put("description", course.summary());
        told.put("url", course.url());
        told.put("provider", Map.of("@type", "Organization", "name", course.awardingPartner()));
        told.put("inLanguage", course.languages());
        told.put("educationalLevel", LibraryTerms.label(LibraryTerms.LEVELS, course.level()));
        told.put(
                "about",
                course.topics().stream()
                        .map(topic -> LibraryTerms.label(LibraryTerms.TOPICS, topic))
                        .toList());
        told.put("isAccessibleForFree", course.costClass().equals("free"));
        told.put(
                "hasCourseInstance",
                Map.of(
                        "@type",
                        "CourseInstance",
                        "courseMode",
                        course.format().equals("classroom") ? "onsite" : "online",
                        "courseWorkload",
                        "PT%dH%dM".formatted(minutes / 60, minutes % 60)));
        try {
            return json.writeValueAsString(told);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
