package uk.learningoffer.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import uk.learningoffer.authority.FollowsAuthorities;
import uk.learningoffer.platform.database.SqlText;
import uk.learningoffer.platform.database.Statements;

/** A partner system goes on to work for the authority that took over. */
@ApplicationScoped
class ClientsOfAuthorities implements FollowsAuthorities {
    private static final SqlText COUNT = SqlText.of("""
            SELECT authority_code, count(*) FROM partner_client
            WHERE authority_code = ANY(:codes) AND revoked_at IS NULL GROUP BY authority_code""");
    private static final SqlText FOLLOW = SqlText.of("""
            UPDATE partner_client SET authority_code = :successor, version = version + 1
            WHERE authority_code = :predecessor AND revoked_at IS NULL""");

    @Inject
    Statements statements;

    @Override
    public String what() {
        return "partnerClients";
    }

    @Override
    public Map<String, Long> counts(Collection<String> authorityCodes) {
        return statements
                .of(COUNT)
                .with("codes", authorityCodes)
                .list(row -> Map.entry(row.getString(1), row.getLong(2)))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @Override
    public int follow(String predecessor, String successor) {
        return statements
                .of(FOLLOW)
                .with("predecessor", predecessor)
                .with("successor", successor)
                .update();
    }
}
