package uk.learningoffer.licence.waiting;

/** The statements that find and take who is first, for tests of other packages. */
public final class FirstInLine {
    public static final String FIND = WaitingList.FIRST;
    public static final String TAKE = WaitingList.TAKE_FIRST;

    private FirstInLine() {}
}
