package uk.learningoffer.application.team;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import uk.learningoffer.application.eligibility.CourseKeys;
import uk.learningoffer.application.record.NamedCourse;
import uk.learningoffer.platform.Ids;
import uk.learningoffer.platform.problem.Problems;

/** Somebody is asked by a colleague to apply for a course. Whether they do is theirs to say. */
@Entity
class Invitation {
    @Id
    private UUID id;

    private UUID teamId;
    private String email;
    private String name;
    private UUID invitedBy;
    private UUID clientId;
    private String authorityCode;
    private UUID courseId;
    private String namedTitle;
    private String namedUrl;
    private String namedWhy;
    private String why;

    @Embedded
    private SuggestedAnswers suggested;

    @Enumerated(EnumType.STRING)
    private InvitationStatus status;

    private Instant createdAt;
    private Instant sentAt;
    private Instant expiresAt;
    private Instant closedAt;
    private UUID applicationId;

    @Version
    private long version;

    protected Invitation() {}

    static Invitation of(InvitationDetails details, Instant at, Instant expiresAt) {
        var invitation = new Invitation();
        invitation.id = Ids.next();
        invitation.teamId = details.teamId();
        invitation.email = details.email();
        invitation.name = details.name();
        invitation.invitedBy = details.by().person();
        invitation.clientId = details.by().client();
        invitation.authorityCode = details.authorityCode();
        invitation.courseId = details.courseId();
        if (details.named() != null) {
            invitation.namedTitle = details.named().title();
            invitation.namedUrl = details.named().url();
            invitation.namedWhy = details.named().why();
        }
        invitation.suggested = details.suggested();
        invitation.why = details.why();
        invitation.status = InvitationStatus.OPEN;
        invitation.createdAt = at;
        invitation.sentAt = at;
        invitation.expiresAt = expiresAt;
        return invitation;
    }

    /** @param application the one it led to */
    void accept(UUID application, Instant at) {
        mustNotHaveExpired(at);
        applicationId = application;
        become(InvitationStatus.ACCEPTED, at);
    }

    void decline(Instant at) {
        become(InvitationStatus.DECLINED, at);
    }

    void cancel(Instant at) {
        become(InvitationStatus.CANCELLED, at);
    }

    void expire(Instant at) {
        become(InvitationStatus.EXPIRED, at);
    }

    /** Sent once more, and good for as long again. */
    void sendAgain(Instant at, Instant expiresAt) {
        if (status != InvitationStatus.OPEN) {
            throw refused();
        }
        sentAt = at;
        this.expiresAt = expiresAt;
    }

    private void mustNotHaveExpired(Instant at) {
        if (standsAt(at) == InvitationStatus.EXPIRED) {
            throw Problems.illegalTransition("This invitation has expired. Ask whoever sent it to send it again.");
        }
    }

    private void become(InvitationStatus next, Instant at) {
        if (!status.next().contains(next)) {
            throw refused();
        }
        status = next;
        closedAt = at;
        // What was filled in is the application's now, or nobody's.
        suggested = null;
    }

    private RuntimeException refused() {
        return Problems.illegalTransition(
                "This invitation " + status.inWords() + ", so nothing more can be done with it.");
    }

    /** An invitation that has run out counts as expired before it is marked so. */
    InvitationStatus standsAt(Instant at) {
        return status == InvitationStatus.OPEN && !at.isBefore(expiresAt) ? InvitationStatus.EXPIRED : status;
    }

    boolean isNomination() {
        return teamId == null;
    }

    String courseKey() {
        return courseId == null ? CourseKeys.ofUrl(namedUrl) : courseId.toString();
    }

    UUID id() {
        return id;
    }

    UUID teamId() {
        return teamId;
    }

    /** Null once forgotten. */
    String email() {
        return email;
    }

    String name() {
        return name;
    }

    InvitedBy by() {
        return new InvitedBy(invitedBy, clientId);
    }

    String authorityCode() {
        return authorityCode;
    }

    UUID courseId() {
        return courseId;
    }

    NamedCourse named() {
        return namedUrl == null ? null : new NamedCourse(namedTitle, namedUrl, namedWhy);
    }

    /** Null where nothing was filled in, and once the invitation is answered. */
    SuggestedAnswers suggested() {
        return suggested;
    }

    String why() {
        return why;
    }

    Instant createdAt() {
        return createdAt;
    }

    Instant sentAt() {
        return sentAt;
    }

    Instant expiresAt() {
        return expiresAt;
    }

    UUID applicationId() {
        return applicationId;
    }

    long version() {
        return version;
    }
}
