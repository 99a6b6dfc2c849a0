package uk.learningoffer.library.course;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import uk.learningoffer.platform.page.Cursor;

/** A course as a statement tells it in JSON. */
public record FoundCourse(
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

    /** What to select of a {@code course} for one of these, but for its key. */
    public static final String COLUMNS = """
            id, slug, code, title, platform, awarding_partner AS "awardingPartner", hours, weeks, level,
            format, cost_class AS "costClass", certificate, topics, access_features AS "accessFeatures", languages,
            summary, last_checked_on AS "lastCheckedOn", status, updated_at AS "updatedAt\"""";

    public boolean isFunded() {
        return "funded".equals(costClass);
    }

    Cursor position(String list) {
        return Cursor.of(list, key, title, id);
    }

    public CourseCard card(Integer licencesLeft) {
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
