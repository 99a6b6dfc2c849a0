package uk.learningoffer.change;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.learningoffer.platform.database.Instants;
import uk.learningoffer.platform.page.Cursor;

/** One thing that happened to an application, an allocation or a nomination, without anything personal. */
@Schema(name = "Change")
public record Change(
        @Schema(description = "Where it stands: what `after` takes.")
        String position,

        @Schema(
                examples = "application.approved",
                description = "The record, then the status it came to. `application.joined`: it came from another"
                        + " authority, or its authority was recorded.")
        String type,

        @Schema(description = "When it was put in order; never before that of an earlier change.")
        Instant at,

        @Schema(
                type = SchemaType.STRING,
                enumeration = {"application", "allocation", "nomination"})
        ChangedRecord record,

        @Schema(description = "Id of the application, the allocation or the nomination (an invitation).")
        UUID id,

        @Schema(
                nullable = true,
                description = "The application; that of the allocation for an allocation; null for a nomination, which"
                        + " names what it led to once that is sent.")
        UUID applicationId,

        @Schema(examples = "APPROVED", description = "Its status after the change; it may have moved on since.")
        String status,

        @Schema(description = "Its version after the change.")
        long version) {
    static final String LIST = "changes";
    public static final String COLUMNS =
            "c.position, c.type, c.at, c.record, c.record_id, c.application_id, c.status, c.version";

    public static Change read(ResultSet row) throws SQLException {
        return new Change(
                Cursor.of(LIST, row.getLong("position")).encoded(),
                row.getString("type"),
                Instants.of(row, "at"),
                ChangedRecord.valueOf(row.getString("record").toUpperCase(Locale.ROOT)),
                row.getObject("record_id", UUID.class),
                row.getObject("application_id", UUID.class),
                row.getString("status"),
                row.getLong("version"));
    }
}
