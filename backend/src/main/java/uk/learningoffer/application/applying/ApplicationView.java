package uk.learningoffer.application.applying;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import uk.learningoffer.application.applying.ApplicationResponse.Applicant;
import uk.learningoffer.application.applying.ApplicationResponse.AppliedCourse;
import uk.learningoffer.application.applying.ApplicationResponse.Decided;
import uk.learningoffer.application.applying.ApplicationResponse.Proposed;
import uk.learningoffer.application.applying.ApplicationResponse.Question;
import uk.learningoffer.application.applying.ApplicationResponse.RuleResults;
import uk.learningoffer.application.applying.ApplicationResponse.StoryName;
import uk.learningoffer.application.applying.ApplicationResponse.Waiting;
import uk.learningoffer.application.decision.Alternatives;
import uk.learningoffer.application.decision.DecisionRepository;
import uk.learningoffer.application.eligibility.Eligibility;
import uk.learningoffer.application.eligibility.EligibilityCheck;
import uk.learningoffer.application.eligibility.EligibilityEngine;
import uk.learningoffer.application.eligibility.LicenceView;
import uk.learningoffer.application.manager.ManagerApprovals;
import uk.learningoffer.application.record.Application;
import uk.learningoffer.application.record.ApplicationRepository;
import uk.learningoffer.application.record.ApplicationStatus;
import uk.learningoffer.application.record.CaseClock;
import uk.learningoffer.application.submission.Completeness;
import uk.learningoffer.application.submission.Corrections;
import uk.learningoffer.application.team.TeamView;
import uk.learningoffer.authority.AuthorityName;
import uk.learningoffer.authority.AuthorityRepository;
import uk.learningoffer.identity.caller.CurrentUser;
import uk.learningoffer.identity.person.Person;
import uk.learningoffer.identity.person.PersonRepository;
import uk.learningoffer.library.course.Courses;
import uk.learningoffer.library.story.Stories;
import uk.learningoffer.platform.problem.FieldError;

/** An application as one caller sees it. */
@ApplicationScoped
public class ApplicationView {
    @Inject
    ApplicationRepository applications;

    @Inject
    DecisionRepository decisions;

    @Inject
    Alternatives alternatives;

    @Inject
    PersonRepository people;

    @Inject
    AuthorityRepository authorities;

    @Inject
    Courses courses;

    @Inject
    Stories stories;

    @Inject
    EligibilityEngine engine;

    @Inject
    LicenceView licences;

    @Inject
    CaseDesks desks;

    @Inject
    CaseClock clock;

    @Inject
    TeamView teams;

    @Inject
    Completeness completeness;

    @Inject
    Corrections corrections;

    @Inject
    ManagerApprovals managers;

    @Inject
    TypicalWait wait;

    @Transactional
    public ApplicationResponse of(Application application, CurrentUser caller) {
        // The version in the answer is the one that the next If-Match has to name.
        applications.flush();
        var person = people.require(application.personId());
        if (application.status() != ApplicationStatus.DRAFT) {
            return response(application, caller, new State(person, List.of(), application.eligibility(), null));
        }
        var check = engine.check(application, person);
        var missing = completeness.missing(application, person, check);
        return response(application, caller, new State(person, missing, check.eligibility(), check));
    }

    private record State(Person person, List<FieldError> missing, Eligibility eligibility, EligibilityCheck check) {
        String authorityCode(Application application) {
            return check == null || check.council() == null
                    ? application.authorityCode()
                    : check.council().code();
        }
    }

    private ApplicationResponse response(Application application, CurrentUser caller, State state) {
        var answers = application.answers();
        // Before a decision there is no licence, no line and no decision to look for; nobody's manager is asked of a
        // draft.
        var decided = application.decidedAt() != null;
        var fulfilment = decided ? licences.fulfilment(application.id()) : LicenceView.Fulfilment.NONE;
        var desk = desks.of(application, caller);
        var team = teams.summary(application);
        var manager = application.status() == ApplicationStatus.DRAFT ? null : managers.of(application.id());
        var standing = new NextMoves.Standing(
                state.missing().isEmpty(),
                corrections.mayBeCorrected(application),
                team,
                applications.isSpokenForBySystem(application.id(), caller));
        return new ApplicationResponse(
                application.id(),
                application.reference(),
                application.status(),
                Applicant.of(state.person(), authority(state.authorityCode(application))),
                course(answers.courseId()),
                answers.named(),
                story(answers.storyId()),
                answers.problem(),
                answers.motivators(),
                answers.constraints(),
                answers.confidenceBefore(),
                answers.neededBy(),
                answers.intendedUse(),
                answers.supportWanted(),
                completeness.standsDeclared(application),
                application.createdAt(),
                application.submittedAt(),
                application.decidedAt(),
                clock.of(application),
                desk == null ? null : desk.claimedBy(),
                desk == null ? null : desk.claimedUntil(),
                proposal(desk),
                decided ? decision(application) : null,
                Question.of(application),
                RuleResults.of(state.eligibility()),
                Waiting.of(fulfilment),
                fulfilment.allocationId(),
                team,
                managers.areNeeded(),
                application.personId().equals(caller.personId()) ? application.managerEmail() : null,
                manager,
                state.missing(),
                NextMoves.of(application, caller, desk, standing),
                WhatHappensNext.sentence(
                        application, new WhatHappensNext.Facts(fulfilment, team, manager, wait.workingDays())),
                application.version());
    }

    private AuthorityName authority(String code) {
        return code == null ? null : AuthorityName.of(authorities.findById(code));
    }

    private AppliedCourse course(UUID id) {
        return id == null ? null : AppliedCourse.of(courses.findById(id));
    }

    private StoryName story(UUID id) {
        if (id == null) {
            return null;
        }
        var story = stories.findById(id);
        return new StoryName(story.code(), story.sentence());
    }

    private Proposed proposal(CaseDesk desk) {
        return desk == null || desk.proposal() == null
                ? null
                : Proposed.of(
                        desk.proposal(),
                        alternatives.cards(desk.proposal().draft().alternatives()));
    }

    private Decided decision(Application application) {
        return decisions
                .of(application.id())
                .map(decision -> Decided.of(decision, alternatives.cards(decision, application.answers())))
                .orElse(null);
    }
}
