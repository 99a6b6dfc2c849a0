package uk.learningoffer.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;
import uk.learningoffer.authority.AuthorityRows;
import uk.learningoffer.authority.FollowsAuthorities;
import uk.learningoffer.platform.database.SqlText;

/** The systems of a council work on for the one that took over. */
@ApplicationScoped
class WebhooksOfAuthorities implements FollowsAuthorities {
    private static final SqlText COUNT = SqlText.of("""
            SELECT authority_code, count(*) FROM webhook_endpoint
            WHERE authority_code = ANY(:codes) GROUP BY authority_code""");
    private static final SqlText FOLLOW = SqlText.of("""
            UPDATE webhook_endpoint SET authority_code = :successor, version = version + 1
            WHERE authority_code = :predecessor""");

    @Inject
    AuthorityRows rows;

    @Override
    public String what() {
        return "webhooks";
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
