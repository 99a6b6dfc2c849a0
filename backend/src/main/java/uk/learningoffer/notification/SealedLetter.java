package uk.learningoffer.notification;

import java.util.Map;

/** The part of a message that nobody may read in the database. */
record SealedLetter(String to, Map<String, Object> values) {}
