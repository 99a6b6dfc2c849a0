package uk.learningoffer.webhook;

/**
 * What came of a try.
 *
 * @param answer the HTTP status; null where there was none
 * @param error in words for the council; null where it was taken
 */
record Outcome(Integer answer, String error) {
    private static final int GONE = 410;

    static Outcome answered(int status) {
        if (status >= 200 && status < 300) {
            return new Outcome(status, null);
        }
        return new Outcome(
                status,
                status >= 300 && status < 400
                        ? "It answered with a redirect, which we do not follow. Give the address that it leads to."
                        : "It answered with the status " + status + ".");
    }

    static Outcome silent(String error) {
        return new Outcome(null, error);
    }

    boolean isTaken() {
        return error == null;
    }

    /** A receiver that wants no more. */
    boolean isGone() {
        return answer != null && answer == GONE;
    }

    /** Another try at once would only wait as long again. */
    boolean isSilent() {
        return answer == null;
    }
}
