package uk.learningoffer.identity.provider;

/** The provider did not do its part. Carries no words of the provider: they may hold tokens and addresses. */
class ProviderFault extends Exception {
    private static final long serialVersionUID = 1L;
    private final boolean away;

    private ProviderFault(String message, boolean away) {
        super(message);
        this.away = away;
    }

    static ProviderFault away() {
        return new ProviderFault("The provider does not answer", true);
    }

    static ProviderFault wrong() {
        return new ProviderFault("The provider's answer is not right", false);
    }

    boolean isAway() {
        return away;
    }
}
