package uk.learningoffer.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/** What people and councils asked for and were given before. */
@ApplicationScoped
class ApplicationHistory {
    private static final Set<ApplicationStatus> GIVEN =
            Set.of(ApplicationStatus.APPROVED, ApplicationStatus.WAITING, ApplicationStatus.FULFILLED);

    @Inject
    ApplicationRepository applications;

    /** @param except an application that does not count, or null */
    boolean hasOpen(UUID personId, String courseKey, UUID except) {
        return applications.stream("personId = ?1 and status in ?2", personId, ApplicationStatus.open())
                .anyMatch(
                        open -> courseKey.equals(open.courseKey()) && !open.id().equals(except));
    }

    long approvedForPerson(UUID personId, Instant since) {
        return applications.count("personId = ?1 and status in ?2 and decidedAt >= ?3", personId, GIVEN, since);
    }

    long approvedForAuthority(String code, Instant since) {
        return applications.count("authorityCode = ?1 and status in ?2 and decidedAt >= ?3", code, GIVEN, since);
    }
}
