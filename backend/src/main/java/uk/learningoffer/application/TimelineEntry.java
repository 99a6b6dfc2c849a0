package uk.learningoffer.application;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import uk.learningoffer.platform.Ids;

/** One thing that happened to a case. Written once. */
@Entity
class TimelineEntry {
    @Id
    private UUID id;

    private UUID applicationId;
    private Instant at;

    @Enumerated(EnumType.STRING)
    private TimelineKind kind;

    private UUID actor;
    private String words;
    private boolean visibleToApplicant;

    protected TimelineEntry() {}

    TimelineEntry(UUID applicationId, Instant at, Happening happening) {
        this.id = Ids.next();
        this.applicationId = applicationId;
        this.at = at;
        this.kind = happening.kind();
        this.actor = happening.actor();
        this.words = happening.words();
        this.visibleToApplicant = happening.visibleToApplicant();
    }

    Instant at() {
        return at;
    }

    TimelineKind kind() {
        return kind;
    }

    UUID actor() {
        return actor;
    }

    String words() {
        return words;
    }

    boolean visibleToApplicant() {
        return visibleToApplicant;
    }
}
