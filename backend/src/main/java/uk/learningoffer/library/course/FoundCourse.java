package uk.learningoffer.library.course;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import uk.learningoffer.platform.page.Cursor;

/** A course as the search statement tells it. */
record FoundCourse(
        UUID id,
        long key,
        String slug,
        String code,
        String title,
        String platform,
        String awardingPartner,
        double hours,
        Integer weeks,
        String level,
        String format,
        String costClass,
        String certificate,
        List<String> topics,
        List<String> accessFeatures,
        List<String> languages,
        String summary,
        LocalDate lastCheckedOn,
        CourseStatus status,
        Instant updatedAt) {

    boolean isFunded() {
        return "funded".equals(costClass);
    }

    Cursor position(String list) {
        return Cursor.of(list, key, title, id);
    }

    CourseCard card(Integer licencesLeft) {
        return new CourseCard(
                slug,
                code,
                title,
                platform,
                awardingPartner,
                hours,
                weeks,
                level,
                format,
                costClass,
                certificate,
                topics,
                accessFeatures,
                languages,
                summary,
                licencesLeft,
                lastCheckedOn,
                status,
                updatedAt);
    }
}
