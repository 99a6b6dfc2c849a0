package uk.learningoffer.application.team;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import uk.learningoffer.platform.Ids;

/** Colleagues who apply for one course together. Each has an application of their own; they are sent together. */
@Entity
class ApplicationTeam {
    /** Whoever started it included. */
    static final int MOST = 6;

    @Id
    private UUID id;

    private UUID startedBy;
    private Instant createdAt;
    private Instant closesAt;
    private Instant sentAt;

    protected ApplicationTeam() {}

    /** @param closesAt when it is sent with whoever has confirmed by then */
    static ApplicationTeam start(UUID startedBy, Instant at, Instant closesAt) {
        var team = new ApplicationTeam();
        team.id = Ids.next();
        team.startedBy = startedBy;
        team.createdAt = at;
        team.closesAt = closesAt;
        return team;
    }

    void send(Instant at) {
        sentAt = at;
    }

    boolean isSent() {
        return sentAt != null;
    }

    boolean isStartedBy(UUID person) {
        return startedBy.equals(person);
    }

    UUID id() {
        return id;
    }

    Instant closesAt() {
        return closesAt;
    }

    Instant sentAt() {
        return sentAt;
    }
}
