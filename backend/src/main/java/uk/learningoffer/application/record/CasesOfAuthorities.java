package uk.learningoffer.application.record;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Session;
import uk.learningoffer.application.timeline.Happening;
import uk.learningoffer.application.timeline.Timeline;
import uk.learningoffer.application.timeline.TimelineKind;
import uk.learningoffer.authority.AuthorityRows;
import uk.learningoffer.authority.FollowsAuthorities;
import uk.learningoffer.identity.person.PersonVouchedFor;
import uk.learningoffer.platform.database.SqlText;
import uk.learningoffer.platform.database.Statements;

/** Open applications go on to the authority that took over; what is settled stays with the one it was settled for. */
@ApplicationScoped
class CasesOfAuthorities implements FollowsAuthorities {
    private static final String OPEN =
            "status IN ('DRAFT', 'SUBMITTED', 'INFORMATION_REQUESTED', 'APPROVED', 'WAITING')";
    private static final SqlText COUNT = SqlText.of("SELECT authority_code, count(*) FROM application"
            + " WHERE authority_code = ANY(:codes) AND " + OPEN + " GROUP BY authority_code");
    private static final SqlText FOLLOW = SqlText.of("UPDATE application SET authority_code = :successor,"
            + " version = version + 1 WHERE authority_code = :predecessor AND " + OPEN);
    private static final SqlText VOUCHED = SqlText.of("UPDATE application SET authority_code = :authority,"
            + " version = version + 1 WHERE person_id = :person AND submitted_at IS NOT NULL"
            + " AND authority_code IS NULL AND " + OPEN + " RETURNING id");

    @Inject
    AuthorityRows rows;

    @Inject
    Statements statements;

    @Inject
    Timeline timeline;

    @Inject
    Session database;

    @Override
    public String what() {
        return "openApplications";
    }

    @Override
    public Map<String, Long> counts(Collection<String> authorityCodes) {
        return rows.counts(COUNT, authorityCodes);
    }

    @Override
    public int follow(String predecessor, String successor) {
        return rows.follow(FOLLOW, predecessor, successor);
    }

    /** Applications that were sent while nobody knew the council. */
    void vouched(@Observes PersonVouchedFor event) {
        database.flush();
        statements
                .of(VOUCHED)
                .with("authority", event.authorityCode())
                .with("person", event.personId())
                .list(row -> row.getObject(1, UUID.class))
                .forEach(id -> timeline.tell(id, Happening.visible(TimelineKind.COUNCIL_RECORDED, event.vouchedBy())));
    }
}
