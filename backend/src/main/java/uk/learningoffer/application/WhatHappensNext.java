package uk.learningoffer.application;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import uk.learningoffer.platform.clock.LondonDays;

/** Tells applicants what happens next, and by when. */
final class WhatHappensNext {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    private WhatHappensNext() {}

    static String sentence(Application application, LicenceView.Fulfilment fulfilment, TeamSummary team) {
        return switch (application.status()) {
            case DRAFT ->
                application.isConfirmed()
                        ? "You have confirmed. We send your team’s applications when everybody has, or on "
                                + DAY.format(LondonDays.of(team.closesAt())) + " without those who have not."
                        : "Finish your answers and send your application. Until then only you can see it.";
            case SUBMITTED ->
                application.dueOn() == null
                        ? "A reviewer will read your application. You will get an e-mail with the decision."
                        : "A reviewer will read your application. You will get an e-mail by "
                                + DAY.format(application.dueOn()) + ".";
            case INFORMATION_REQUESTED -> "Answer the reviewer’s question. Your application keeps its place.";
            case APPROVED -> "Your application was approved. You will get an e-mail about your licence.";
            case WAITING ->
                fulfilment.place() == null
                        ? "You are on the waiting list. You will get an e-mail when a licence is free."
                        : "You are number " + fulfilment.place()
                                + " on the waiting list. You will get an e-mail when a licence is free.";
            case FULFILLED -> "You have a licence. Activate it before its date, then start the course.";
            case DECLINED ->
                "Nothing more happens with this application. You can start a free course today or apply"
                        + " for another one.";
            case WITHDRAWN -> "You withdrew this application. You can apply again at any time.";
        };
    }
}
