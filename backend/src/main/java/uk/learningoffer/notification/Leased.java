package uk.learningoffer.notification;

import java.util.UUID;

/** A message that one worker alone may send until its lease ends. */
record Leased(UUID id, MessageKind kind, byte[] sealed, int attempts) {}
