package uk.learningoffer.application.timeline;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import uk.learningoffer.platform.Ids;

/** One thing that happened to a case. Written once. */
@Entity
public class TimelineEntry {
    @Id
    private UUID id;

    private UUID applicationId;
    private Instant at;

    @Enumerated(EnumType.STRING)
    private TimelineKind kind;

    private UUID actor;
    private UUID clientId;
    private String words;
    private boolean visibleToApplicant;

    protected TimelineEntry() {}

    TimelineEntry(UUID applicationId, Instant at, Happening happening) {
        this.id = Ids.next();
        this.applicationId = applicationId;
        this.at = at;
        this.kind = happening.kind();
        this.actor = happening.actor();
        this.clientId = happening.client();
        this.words = happening.words();
        this.visibleToApplicant = happening.visibleToApplicant();
    }

    public Instant at() {
        return at;
    }

    public TimelineKind kind() {
        return kind;
    }

    public UUID actor() {
        return actor;
    }

    /** The system of a council that did it; null where none did. */
    public UUID clientId() {
        return clientId;
    }

    public String words() {
        return words;
    }

    public boolean visibleToApplicant() {
        return visibleToApplicant;
    }
}
