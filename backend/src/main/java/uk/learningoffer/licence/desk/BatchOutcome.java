package uk.learningoffer.licence.desk;

/** What became of one person in a batch; LEFT where the batch was given back first. */
public enum BatchOutcome {
    WAITING,
    DONE,
    FAILED,
    LEFT
}
