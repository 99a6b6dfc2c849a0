package uk.learningoffer.licence.desk;

/** Why somebody should look at a licence at its supplier. */
public enum CheckReason {
    /** The supplier refused the invitation. */
    NOT_SENT,
    /** Its holder says they started; the supplier says they never accepted. */
    ACTIVATED_ONLY_HERE,
    /** It was sent, and the supplier's last report does not have it. */
    NOT_THERE,
    /** Sent so long ago that the supplier has forgotten it. */
    INVITATION_EXPIRED
}
