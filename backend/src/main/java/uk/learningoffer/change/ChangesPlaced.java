package uk.learningoffer.change;

/** Changes have got their positions: those above {@code after}, up to and with {@code last}. */
public record ChangesPlaced(long after, long last) {}
