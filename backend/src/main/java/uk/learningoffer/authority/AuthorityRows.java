package uk.learningoffer.authority;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import uk.learningoffer.platform.database.SqlText;
import uk.learningoffer.platform.database.Statements;

/** Asks and moves the rows of another feature, for whatever {@link FollowsAuthorities}. */
@ApplicationScoped
public class AuthorityRows {
    @Inject
    Statements statements;

    /** @param count selects authority and count for {@code :codes} */
    public Map<String, Long> counts(SqlText count, Collection<String> codes) {
        return statements
                .of(count)
                .with("codes", codes)
                .list(row -> Map.entry(row.getString(1), row.getLong(2)))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** @param follow updates from {@code :predecessor} to {@code :successor} */
    public int follow(SqlText follow, String predecessor, String successor) {
        return statements
                .of(follow)
                .with("predecessor", predecessor)
                .with("successor", successor)
                .update();
    }
}
