package uk.learningoffer.application.record;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import uk.learningoffer.authority.AuthorityRepository;
import uk.learningoffer.platform.clock.WorkingDays;

/**
 * How long an application has waited for its decision, and how long its applicant has for an answer, in the working days
 * of its council's nation. The clock of the decision stands still while its applicant is asked for information, and while it is decided until it is reopened.
 */
@ApplicationScoped
public class CaseClock {
    @Inject
    AuthorityRepository authorities;

    @Inject
    ApplicationConfig config;

    @Inject
    InstantSource clock;

    public void start(Application application) {
        application.promise(WorkingDays.plus(
                application.submittedAt(), config.decisionWorkingDays(), nation(application.authorityCode())));
    }

    /** @param since when the clock was stopped */
    public void resume(Application application, Instant since) {
        var nation = nation(application.authorityCode());
        var days = WorkingDays.between(since, clock.instant(), nation);
        application.pause(days, dueOn(application.dueOn(), days, nation));
    }

    public ServiceClock of(Application application) {
        return ServiceClock.of(
                new ServiceClock.Marks(
                        application.status(),
                        application.submittedAt(),
                        application.askedAt(),
                        application.decidedAt(),
                        application.pausedDays(),
                        application.dueOn()),
                nation(application.authorityCode()),
                clock.instant());
    }

    /** The last of so many working days that its applicant has for something from now on. */
    public LocalDate lastOf(int workingDays, Application application) {
        return WorkingDays.plus(clock.instant(), workingDays, nation(application.authorityCode()));
    }

    private static LocalDate dueOn(LocalDate before, int days, String nation) {
        return before == null || days == 0 ? before : WorkingDays.plus(before, days, nation);
    }

    private String nation(String authorityCode) {
        return authorityCode == null
                ? null
                : authorities.findById(authorityCode).nation();
    }
}
