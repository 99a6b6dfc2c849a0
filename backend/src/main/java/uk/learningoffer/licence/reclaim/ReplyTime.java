package uk.learningoffer.licence.reclaim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.time.LocalDate;
import uk.learningoffer.application.decision.Applications;
import uk.learningoffer.authority.AuthorityRepository;
import uk.learningoffer.licence.allocation.Allocation;
import uk.learningoffer.platform.clock.WorkingDays;

/** How long a learner has to answer, in the working days of their council's nation. */
@ApplicationScoped
class ReplyTime {
    @Inject
    Applications applications;

    @Inject
    AuthorityRepository authorities;

    @Inject
    ReclaimConfig config;

    @Inject
    InstantSource clock;

    LocalDate lastDay(Allocation allocation) {
        var authority = applications.require(allocation.applicationId()).authorityCode();
        return WorkingDays.plus(
                clock.instant(),
                config.replyWorkingDays(),
                authorities.require(authority).nation());
    }
}
