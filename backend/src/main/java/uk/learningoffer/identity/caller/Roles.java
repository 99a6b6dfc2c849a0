package uk.learningoffer.identity.caller;

import java.util.Set;

/** Who may do what. Everybody signed in is an applicant; a partner system is no person. */
public final class Roles {
    public static final String APPLICANT = "APPLICANT";
    public static final String COUNCIL_LEAD = "COUNCIL_LEAD";
    public static final String REVIEWER = "REVIEWER";
    public static final String EDITOR = "EDITOR";
    public static final String ANALYST = "ANALYST";
    public static final String ADMINISTRATOR = "ADMINISTRATOR";
    public static final String PARTNER = "PARTNER";

    /** Those who see other people's records, and so need a second factor. */
    public static final Set<String> STAFF = Set.of(REVIEWER, EDITOR, ANALYST, ADMINISTRATOR);

    private Roles() {}
}
