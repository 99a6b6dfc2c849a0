package uk.learningoffer.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uk.learningoffer.notice.NoticeRecord.Status;
import uk.learningoffer.platform.database.Instants;
import uk.learningoffer.platform.database.SqlText;
import uk.learningoffer.platform.database.Statements;

/** Every statement on notices. Of the versions that have started, the one that started last stands. */
@ApplicationScoped
class NoticeTable {
    private static final String STARTED = "kind = :kind AND cancelled_at IS NULL AND starts_on <= :today";
    private static final String LAST_FIRST = " ORDER BY starts_on DESC, version DESC";
    private static final SqlText IN_FORCE =
            SqlText.of("SELECT kind, version, starts_on, words FROM notice WHERE " + STARTED + LAST_FIRST + " LIMIT 1");
    private static final SqlText STARTED_ONES =
            SqlText.of("SELECT version, starts_on FROM notice WHERE " + STARTED + LAST_FIRST + " LIMIT 101");
    private static final SqlText ONE =
            SqlText.of("SELECT kind, version, starts_on, words FROM notice WHERE version = :version AND " + STARTED);
    private static final SqlText ALL =
            SqlText.of("SELECT * FROM notice WHERE kind = :kind ORDER BY version DESC LIMIT 100");
    private static final SqlText NEWEST = SqlText.of("SELECT max(version) FROM notice WHERE kind = :kind");
    private static final SqlText ONE_AT_A_TIME = SqlText.of("SELECT pg_advisory_xact_lock(hashtext('notice'))");
    private static final SqlText ADD = SqlText.of("""
            INSERT INTO notice (kind, version, starts_on, words, reason, made_by, made_at)
            VALUES (:kind, :version, :startsOn, :words, :reason, :by, CAST(:now AS timestamptz))""");
    private static final SqlText CANCEL = SqlText.of("""
            UPDATE notice SET cancelled_at = CAST(:now AS timestamptz)
            WHERE kind = :kind AND version = :version AND starts_on > :today AND cancelled_at IS NULL""");
    private static final SqlText SHOWN = SqlText.of("""
            INSERT INTO notice_shown (person_id, kind, version, shown_at)
            SELECT :person, kind, version, CAST(:now AS timestamptz) FROM notice
            WHERE kind = :kind AND cancelled_at IS NULL AND starts_on <= :today
            ORDER BY starts_on DESC, version DESC LIMIT 1 ON CONFLICT DO NOTHING""");

    @Inject
    Statements database;

    NoticeVersion inForce(NoticeKind kind, LocalDate today) {
        return database.of(IN_FORCE)
                .with("kind", kind.name())
                .with("today", today)
                .one(NoticeTable::version);
    }

    /** The one in force first. */
    List<NoticeSummary> started(NoticeKind kind, LocalDate today) {
        return database.of(STARTED_ONES)
                .with("kind", kind.name())
                .with("today", today)
                .list(row -> new NoticeSummary(row.getInt("version"), row.getObject("starts_on", LocalDate.class)));
    }

    /** @return empty where it has not started, too */
    Optional<NoticeVersion> one(NoticeKind kind, int version, LocalDate today) {
        return database.of(ONE)
                .with("kind", kind.name())
                .with("version", version)
                .with("today", today)
                .first(NoticeTable::version);
    }

    List<NoticeRecord> all(NoticeKind kind, LocalDate today) {
        var inForce = inForce(kind, today).version();
        return database.of(ALL).with("kind", kind.name()).list(row -> read(row, today, inForce));
    }

    int newest(NoticeKind kind) {
        return database.of(NEWEST).with("kind", kind.name()).one(row -> row.getInt(1));
    }

    void oneAtATime() {
        database.of(ONE_AT_A_TIME).one(row -> true);
    }

    void add(NoticeKind kind, int version, NoticeRequest request, UUID by, Instant now) {
        database.of(ADD)
                .with("kind", kind.name())
                .with("version", version)
                .with("startsOn", request.startsOn())
                .with("words", request.words().replace("\r\n", "\n").strip())
                .with("reason", request.reason().strip())
                .with("by", by)
                .with("now", now)
                .update();
    }

    /** @return false where it has started, was cancelled or never was */
    boolean cancel(NoticeKind kind, int version, LocalDate today, Instant now) {
        return database.of(CANCEL)
                        .with("kind", kind.name())
                        .with("version", version)
                        .with("today", today)
                        .with("now", now)
                        .update()
                == 1;
    }

    /** Once for each version. */
    void shown(UUID person, NoticeKind kind, LocalDate today, Instant now) {
        database.of(SHOWN)
                .with("person", person)
                .with("kind", kind.name())
                .with("today", today)
                .with("now", now)
                .update();
    }

    private static NoticeVersion version(ResultSet row) throws SQLException {
        return new NoticeVersion(
                NoticeKind.valueOf(row.getString("kind")),
                row.getInt("version"),
                row.getObject("starts_on", LocalDate.class),
                row.getString("words"));
    }

    private static NoticeRecord read(ResultSet row, LocalDate today, int inForce) throws SQLException {
        var startsOn = row.getObject("starts_on", LocalDate.class);
        var version = row.getInt("version");
        var status = row.getObject("cancelled_at") != null
                ? Status.CANCELLED
                : startsOn.isAfter(today) ? Status.COMING : version == inForce ? Status.IN_FORCE : Status.PAST;
        return new NoticeRecord(
                version,
                startsOn,
                status,
                row.getString("words"),
                row.getString("reason"),
                Instants.of(row, "made_at"),
                status == Status.COMING);
    }
}
