package uk.learningoffer.identity.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;
import uk.learningoffer.authority.AuthorityRows;
import uk.learningoffer.authority.FollowsAuthorities;
import uk.learningoffer.platform.database.SqlText;

/** People go on to the authority that took over from theirs. */
@ApplicationScoped
class PeopleOfAuthorities implements FollowsAuthorities {
    private static final SqlText COUNT = SqlText.of("""
            SELECT authority_code, count(*) FROM person
            WHERE authority_code = ANY(:codes) AND erased_at IS NULL GROUP BY authority_code""");
    private static final SqlText FOLLOW = SqlText.of("""
            UPDATE person SET authority_code = :successor, version = version + 1
            WHERE authority_code = :predecessor AND erased_at IS NULL""");

    @Inject
    AuthorityRows rows;

    @Override
    public String what() {
        return "people";
    }

    @Override
    public Map<String, Long> counts(Collection<String> authorityCodes) {
        return rows.counts(COUNT, authorityCodes);
    }

    @Override
    public int follow(String predecessor, String successor) {
        return rows.follow(FOLLOW, predecessor, successor);
    }
}
