package uk.learningoffer.authority;

import java.util.Collection;
import java.util.Map;

/** Something of another feature that belongs to an authority, and goes on to its successor where there is just one. */
public interface FollowsAuthorities {
    /** What it is called in the API, in the plural: {@code people}. */
    String what();

    /** How many belong to each authority; none where it is left out. */
    Map<String, Long> counts(Collection<String> authorityCodes);

    /** In the caller's transaction. @return how many went over */
    int follow(String predecessor, String successor);
}
