package uk.learningoffer.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Period;
import java.util.List;
import uk.learningoffer.platform.job.Backlogs;

/** Every class of data about people, how long it is kept, and the timed work that ends it. */
@ApplicationScoped
class RetentionClasses {
    private static final String OURS = "learning-offer.retention.";

    @Inject
    RetentionConfig config;

    @Inject
    Backlogs backlogs;

    private record Kept(String what, String since, String span, String setting, String job) {}

    List<RetentionClassResponse> all() {
        var due = backlogs.all();
        return classes().stream()
                .map(kept -> new RetentionClassResponse(
                        kept.what(),
                        kept.span() + " " + kept.since(),
                        kept.setting(),
                        kept.job(),
                        due.get(kept.job()).rows()))
                .toList();
    }

    private List<Kept> classes() {
        return List.of(
                new Kept(
                        "Who a person is, and all that is kept with it",
                        "after they last did something, if they hold nothing and wait for nothing",
                        words(config.people()),
                        OURS + "people",
                        EraseInactive.NAME),
                new Kept(
                        "The words of an application that led to no licence",
                        "after it ended",
                        words(config.unsuccessfulApplications()),
                        OURS + "unsuccessful-applications",
                        ForgetApplications.NAME),
                new Kept("The words of messages", "after they were written", "30 days", null, "forget-messages"),
                new Kept("Whom an invitation was for", "after it was closed", "30 days", null, "forget-invitations"),
                new Kept(
                        "Rows of suppliers’ reports",
                        "after the report came",
                        "As long as is set",
                        "learning-offer.supplier-report.kept",
                        "forget-supplier-reports"),
                new Kept(
                        "Requests to sign in",
                        "after they ended",
                        words(config.signIns()),
                        OURS + "sign-ins",
                        ForgetSignIns.NAME),
                new Kept(
                        "Invitations to hold roles",
                        "after they ended",
                        words(config.roleInvitations()),
                        OURS + "role-invitations",
                        ForgetRoleInvitations.NAME),
                new Kept(
                        "Where somebody was signed in",
                        "after it ended",
                        words(config.sessions()),
                        OURS + "sessions",
                        ForgetSessions.NAME),
                new Kept(
                        "Answers to requests that may be sent again",
                        "after they were given",
                        words(config.answers()),
                        OURS + "answers",
                        ForgetAnswers.NAME),
                new Kept(
                        "Addresses of who wants to be told when applications open",
                        "after they asked, or until they were told",
                        "1 year",
                        null,
                        "opening-notices"),
                new Kept(
                        "Counts of requests, by id or by a keyed hash of the address",
                        "after the last of them",
                        "1 hour",
                        null,
                        "forget-rate-limits"),
                new Kept(
                        "Searches that found nothing",
                        "as counts without a person",
                        "400 days",
                        null,
                        "forget-searches"),
                new Kept(
                        "The audit, which holds ids and no names",
                        "after the event",
                        "7 years, or as long as is set,",
                        "learning-offer.audit.kept",
                        "forget-audit"));
    }

    /** As it was set: 12 months are not called a year. */
    private static String words(Period period) {
        if (period.getDays() > 0) {
            return period.getDays() + " days";
        }
        return period.getMonths() > 0 ? period.toTotalMonths() + " months" : period.getYears() + " years";
    }

    private static String words(Duration duration) {
        return duration.toHours() + " hours";
    }
}
