package uk.learningoffer.application.applying;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.OptionalInt;
import uk.learningoffer.application.eligibility.LicenceView;
import uk.learningoffer.application.manager.ManagerApproval;
import uk.learningoffer.application.record.Application;
import uk.learningoffer.application.team.TeamSummary;
import uk.learningoffer.platform.clock.LondonDays;

/** Tells applicants what happens next, and by when. */
final class WhatHappensNext {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    private WhatHappensNext() {}

    /**
     * @param team null for somebody who applies alone
     * @param manager null where no manager was asked
     * @param typicalWait working days, where they are known
     */
    record Facts(
            LicenceView.Fulfilment fulfilment, TeamSummary team, ManagerApproval manager, OptionalInt typicalWait) {}

    static String sentence(Application application, Facts facts) {
        var fulfilment = facts.fulfilment();
        return switch (application.status()) {
            case DRAFT ->
                application.isConfirmed()
                        ? "You have confirmed. We send your team’s applications when everybody has, or on "
                                + DAY.format(LondonDays.of(facts.team().closesAt())) + " without those who have not."
                        : "Finish your answers and send your application. Until then only you can see it.";
            case SUBMITTED -> waiting(application, facts);
            case INFORMATION_REQUESTED -> "Answer the reviewer’s question. Your application keeps its place.";
            case APPROVED -> "Your application was approved. You will get an e-mail about your licence.";
            case WAITING ->
                fulfilment.place() == null
                        ? "You are on the waiting list. You will get an e-mail when a licence is free."
                        : "You are number " + fulfilment.place()
                                + " on the waiting list. " + fulfilment.likely().sentence()
                                + " You will get an e-mail when a licence is free.";
            case FULFILLED -> "You have a licence. Activate it before its date, then start the course.";
            case DECLINED ->
                "Nothing more happens with this application. You can start a free course today or apply"
                        + " for another one.";
            case WITHDRAWN -> "This application was withdrawn. You can apply again at any time.";
        };
    }

    private static String waiting(Application application, Facts facts) {
        var manager = facts.manager();
        if (manager != null && manager.state() == ManagerApproval.State.ASKED) {
            return "We have asked your line manager, who can answer until " + DAY.format(manager.dueOn())
                    + ". After that a reviewer reads your application with or without an answer.";
        }
        var reads = "A reviewer will read your application. ";
        if (application.dueOn() == null) {
            return reads + "You will get an e-mail with the decision.";
        }
        return reads + "You will get an e-mail by " + DAY.format(application.dueOn()) + "." + lately(facts);
    }

    private static String lately(Facts facts) {
        return facts.typicalWait().isEmpty()
                ? ""
                : " In the last three months half of all answers came within "
                        + days(Math.max(1, facts.typicalWait().getAsInt())) + ".";
    }

    private static String days(int days) {
        return days == 1 ? "1 working day" : days + " working days";
    }
}
