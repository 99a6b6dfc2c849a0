package uk.learningoffer.platform.outbound;

/** An address that the service does not connect to; the message says why, to a person. */
public class RefusedAddress extends Exception {
    public RefusedAddress(String why) {
        super(why);
    }
}
