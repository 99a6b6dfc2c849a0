package uk.learningoffer.licence.reconcile;

/** Why a row is suggested to be somebody's, or is nobody's. */
public enum RowReason {
    SAME_NAME_BEFORE_THE_AT("The address has the same name before the @ as theirs here, and no row has their address."),
    SAME_NAME("It has the same name, and no row has their address."),
    SEVERAL_LICENCES("They hold several licences at this supplier, and the row does not say for which course it is."),
    OTHER_COURSE("They hold no licence for this course."),
    SEVERAL_PEOPLE("It could be one of several people."),
    NOBODY("Nobody with this address has had a licence of this supplier."),
    NOT_SAME("Somebody said that it is another person.");

    private final String sentence;

    RowReason(String sentence) {
        this.sentence = sentence;
    }

    String sentence() {
        return sentence;
    }
}
