package uk.learningoffer.application.timeline;

import java.util.EnumSet;
import java.util.Set;

/** What can happen to a case, from its draft to what became of the licence. */
public enum TimelineKind {
    STARTED("The application was started."),
    SUBMITTED("The application was sent."),
    CORRECTED("The applicant changed the answers."),
    MANAGER_ASKED("The line manager was asked."),
    MANAGER_AGREED("The line manager agreed."),
    MANAGER_REFUSED("The line manager did not agree."),
    NOMINATED("The council suggested this course."),
    TEAM_JOINED("The application joined a team."),
    TEAM_CONFIRMED("The applicant confirmed for the team."),
    TEAM_LEFT("The application left its team."),
    TEAM_WENT_ON("The team went on without this application."),
    COUNCIL_RECORDED("We recorded where the applicant works."),
    INFORMATION_REQUESTED("We asked for more information."),
    INFORMATION_GIVEN("The question was answered."),
    APPROVED("The application was approved."),
    DECLINED("The application was declined."),
    DECISION_UNDONE("The decision was taken back."),
    REOPENED("The application was opened again."),
    WITHDRAWN("The application was withdrawn."),
    WAITING("The application joined the waiting list."),
    LINE_CHANGED("The application moved to the waiting list of another pool, with the time it had waited."),
    MOVED_TO_FRONT("The application was moved to the front of the waiting list."),
    LICENCE_OFFERED("A licence was offered."),
    OFFER_DECLINED("The offer of a licence was declined."),
    OFFER_LAPSED("The offer of a licence was not answered in time."),
    LICENCE_ISSUED("The licence was sent."),
    CODE_SHOWN("The licence code was shown."),
    LICENCE_ACTIVATED("The licence was activated."),
    COURSE_COMPLETED("The course was finished."),
    PROGRESS_RECORDED("Progress in the course was recorded."),
    EVIDENCE_RECORDED("Evidence about the licence was recorded."),
    LEAVE_TAKEN("The licence was put on hold for a leave."),
    LEAVE_ENDED("The leave was ended."),
    RECLAIM_NOTICE_GIVEN("We asked why the licence should not be taken back."),
    RECLAIM_NOTICE_ANSWERED("The question was answered: the licence is kept until we decide."),
    RECLAIM_NOTICE_WITHDRAWN("We do not take the licence back."),
    LICENCE_RETURNED("The licence was given back."),
    LICENCE_LAPSED("The licence was not activated in time."),
    LICENCE_RECLAIMED("The licence was taken back."),
    LICENCE_EXPIRED("The term of the licence ended."),
    FEEDBACK_GIVEN("Feedback was given."),
    TAKEN_OVER("Another reviewer took the case over."),
    REASSIGNED("The case was handed to another reviewer."),
    DECISION_PROPOSED("A decision was proposed to a second reviewer."),
    PROPOSAL_RETURNED("The proposed decision was returned."),
    NOTE("A note was added."),
    MESSAGE_WAITING("A message waits to be sent."),
    MESSAGE_SENT("A message was sent."),
    MESSAGE_FAILED("A message could not be sent.");

    private static final Set<TimelineKind> PERSONAL = EnumSet.of(
            LEAVE_TAKEN, LEAVE_ENDED, RECLAIM_NOTICE_GIVEN, RECLAIM_NOTICE_ANSWERED, RECLAIM_NOTICE_WITHDRAWN);

    private final String sentence;

    TimelineKind(String sentence) {
        this.sentence = sentence;
    }

    public String sentence() {
        return sentence;
    }

    /** Between the applicant and the team: it may say why somebody is away, and is nothing to their council. */
    public boolean isPersonal() {
        return PERSONAL.contains(this);
    }
}
