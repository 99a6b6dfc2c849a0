package uk.learningoffer.application.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import uk.learningoffer.application.decision.DecisionOutcome;
import uk.learningoffer.application.decision.FourEyes;
import uk.learningoffer.application.eligibility.LicenceView;
import uk.learningoffer.application.record.Application;
import uk.learningoffer.application.record.ApplicationHistory;
import uk.learningoffer.application.review.CaseResponse.Outlook;
import uk.learningoffer.application.review.CaseResponse.Share;
import uk.learningoffer.application.review.CaseResponse.Stock;
import uk.learningoffer.application.settings.SettingsInForce;
import uk.learningoffer.platform.clock.LondonDays;

/** Gathers what a reviewer looks at before deciding. */
@ApplicationScoped
class CaseView {
    @Inject
    ApplicationHistory history;

    @Inject
    SettingsInForce settings;

    @Inject
    SimilarCases similar;

    @Inject
    FourEyes fourEyes;

    @Inject
    LicenceView licences;

    @Inject
    InstantSource clock;

    CaseResponse of(Application application) {
        var aYearAgo = LondonDays.startOf(LondonDays.of(clock.instant()).minusYears(1));
        var past = history.given(application.personId(), application.authorityCode(), aYearAgo);
        return new CaseResponse(
                licences.pool(application.courseId(), application.namedUrl())
                        .map(pool -> outlook(pool, application))
                        .orElse(null),
                new Share(past.givenToPerson(), settings.get().licencesPerPerson()),
                authority(application.authorityCode(), past.givenToAuthority()),
                similar.of(application, aYearAgo),
                fourEyes.needed(application, DecisionOutcome.APPROVED),
                fourEyes.needed(application, DecisionOutcome.DECLINED));
    }

    private Share authority(String code, long given) {
        return code == null ? null : new Share(given, settings.get().licencesPerAuthority());
    }

    /** As the waiting list will deal with an approval: a free licence is taken at once, else the person joins the line. */
    private Outlook outlook(LicenceView.PoolNow pool, Application application) {
        var now = new Stock(pool.available(), pool.waiting(), null, pool.firstInLine());
        var after = pool.available() > 0
                ? new Stock(pool.available() - 1, pool.waiting(), null, pool.firstInLine())
                : inLine(pool, application);
        return new Outlook(pool.name(), now, after, now);
    }

    private Stock inLine(LicenceView.PoolNow pool, Application application) {
        var place = licences.placeIfApproved(application.id(), application.courseId(), application.namedUrl());
        var next = place == 1 ? application.reference() : pool.firstInLine();
        return new Stock(0, pool.waiting() + 1, place, next);
    }
}
