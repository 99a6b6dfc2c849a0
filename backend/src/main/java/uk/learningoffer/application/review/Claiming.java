package uk.learningoffer.application.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import uk.learningoffer.application.decision.CaseClaims;
import uk.learningoffer.application.decision.ConflictOfInterest;
import uk.learningoffer.application.decision.ReviewTimes;
import uk.learningoffer.application.decision.Reviewers;
import uk.learningoffer.application.queue.ApplicationQuery;
import uk.learningoffer.application.queue.UnclaimedCases;
import uk.learningoffer.application.record.ApplicationRepository;
import uk.learningoffer.application.record.ApplicationStatus;
import uk.learningoffer.application.timeline.Happening;
import uk.learningoffer.application.timeline.Timeline;
import uk.learningoffer.application.timeline.TimelineKind;
import uk.learningoffer.audit.Audit;
import uk.learningoffer.identity.caller.CurrentUser;
import uk.learningoffer.platform.clock.LondonDays;
import uk.learningoffer.platform.clock.WorkingDays;
import uk.learningoffer.platform.problem.ProblemType;
import uk.learningoffer.platform.problem.Problems;

/** Who works on which case. One public method, one transaction. */
@ApplicationScoped
class Claiming {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm 'on' d MMMM", Locale.UK).withZone(LondonDays.LONDON);

    @Inject
    ApplicationRepository applications;

    @Inject
    UnclaimedCases unclaimed;

    @Inject
    CaseClaims claims;

    @Inject
    ConflictOfInterest conflict;

    @Inject
    Reviewers reviewers;

    @Inject
    Timeline timeline;

    @Inject
    Audit audit;

    @Inject
    ReviewTimes times;

    @Inject
    InstantSource clock;

    /** The oldest case that nobody has and that is the reviewer's to decide. */
    @Transactional
    public Optional<UUID> next(ApplicationQuery query, CurrentUser reviewer) {
        var now = clock.instant();
        var found = unclaimed.oldest(query, reviewer, now);
        // Another reviewer may have been given it since it was looked for; then the next one is looked for.
        while (found.isPresent() && !claims.take(found.get(), reviewer.personId(), now, now.plus(times.claim()))) {
            found = unclaimed.oldest(query, reviewer, now);
        }
        found.ifPresent(id -> audit.record("application.claimed", "application", id, Map.of()));
        return found;
    }

    /** Takes a case, or keeps it longer. */
    @Transactional
    public void claim(UUID id, CurrentUser reviewer) {
        open(id, reviewer);
        var now = clock.instant();
        var had = claims.of(id, now).filter(claim -> claim.reviewer().equals(reviewer.personId()));
        var until = now.plus(times.claim());
        // A case that was handed to somebody for longer is not shortened by opening it.
        var kept = had.map(CaseClaims.Claim::until).filter(until::isBefore).orElse(until);
        if (!claims.take(id, reviewer.personId(), now, kept)) {
            refuseOthers(id, reviewer);
        }
        if (had.isEmpty()) {
            audit.record("application.claimed", "application", id, Map.of());
        }
    }

    @Transactional
    public void release(UUID id, CurrentUser reviewer) {
        applications.require(id, reviewer);
        if (claims.release(id, reviewer.personId())) {
            audit.record("application.released", "application", id, Map.of());
        }
    }

    @Transactional
    public void takeOver(UUID id, String why, CurrentUser reviewer) {
        open(id, reviewer);
        var now = clock.instant();
        claims.give(id, reviewer.personId(), now, now.plus(times.claim()));
        timeline.tell(id, Happening.internal(TimelineKind.TAKEN_OVER, reviewer.personId(), why));
        audit.record("application.taken-over", "application", id, Map.of());
    }

    /** Hands a case to a colleague, to the end of their next working day. */
    @Transactional
    public void assign(UUID id, AssignmentRequest request, CurrentUser reviewer) {
        open(id, reviewer);
        if (!reviewers.mayDecide(request.reviewerId(), id)) {
            throw Problems.invalid("/reviewerId", "Choose a reviewer who may decide on this case");
        }
        var now = clock.instant();
        claims.give(id, request.reviewerId(), now, LondonDays.endOf(WorkingDays.plus(now, 1, null)));
        timeline.tell(id, Happening.internal(TimelineKind.REASSIGNED, reviewer.personId(), request.words()));
        audit.record("application.assigned", "application", id, Map.of("reviewer", request.reviewerId()));
    }

    /** Refuses where another reviewer has the case, and says who and until when. */
    void refuseOthers(UUID id, CurrentUser reviewer) {
        claims.of(id, clock.instant())
                .filter(claim -> !claim.reviewer().equals(reviewer.personId()))
                .ifPresent(claim -> {
                    throw Problems.of(
                            ProblemType.CLAIMED,
                            claim.name() + " has this case until " + TIME.format(claim.until())
                                    + ". Take it over, or go to another one.");
                });
    }

    private void open(UUID id, CurrentUser reviewer) {
        var application = applications.require(id, reviewer);
        conflict.refuse(id, reviewer);
        application.mustBe(ApplicationStatus.SUBMITTED, "claimed");
    }
}
