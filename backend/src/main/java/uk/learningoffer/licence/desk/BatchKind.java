package uk.learningoffer.licence.desk;

/** What a batch is for. */
public enum BatchKind {
    INVITATION,
    REMOVAL
}
