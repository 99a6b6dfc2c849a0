package uk.learningoffer.application.window;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.learningoffer.platform.clock.LondonDays;
import uk.learningoffer.platform.database.SqlText;
import uk.learningoffer.platform.database.Statements;

/** Whom a window would keep waiting, if next month is like the last one. */
@ApplicationScoped
class WindowPreview {
    private static final int DAYS = 30;
    private static final SqlText COUNT = SqlText.of("""
            SELECT count(*) FILTER (WHERE a.submitted_at >= CAST(:since AS timestamptz)) AS sent,
                count(*) FILTER (WHERE a.status = 'DRAFT') AS drafts
            FROM application a LEFT JOIN course c ON c.id = a.course_id
            WHERE (a.status = 'DRAFT' OR a.submitted_at >= CAST(:since AS timestamptz))
                AND (CAST(:course AS uuid) IS NULL OR a.course_id = :course)
                AND (:platform IS NULL OR lower(c.platform) = lower(:platform))""");

    @Inject
    Statements statements;

    @Inject
    InstantSource clock;

    @Schema(name = "ApplicationWindowPreview")
    record Result(
            @Schema(description = "Applications of the last 30 days that it is about.")
            long applications,

            @Schema(description = "Drafts that it is about, which can be sent only while it is open.")
            long drafts,

            @Schema(description = "Days from today on which it is closed, before it opens.")
            long daysClosed) {}

    Result of(UUID course, WindowRequest request) {
        LocalDate today = LondonDays.of(clock.instant());
        var closed = Math.max(0, request.opensOn().toEpochDay() - today.toEpochDay());
        return statements
                .of(COUNT)
                .with("since", LondonDays.startOf(today.minusDays(DAYS)))
                .with("course", course)
                .with("platform", request.platform())
                .one(row -> new Result(row.getLong("sent"), row.getLong("drafts"), closed));
    }
}
