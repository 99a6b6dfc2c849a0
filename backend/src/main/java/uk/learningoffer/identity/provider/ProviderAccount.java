package uk.learningoffer.identity.provider;

/**
 * Who the provider says it is, after everything about its token was checked.
 *
 * @param verifiedEmail null unless the provider says that it is theirs
 */
record ProviderAccount(String issuer, String subject, String verifiedEmail) {
    @Override
    public String toString() {
        return "ProviderAccount";
    }
}
