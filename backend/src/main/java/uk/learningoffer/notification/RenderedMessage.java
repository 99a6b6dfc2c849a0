package uk.learningoffer.notification;

/** What a person reads. */
record RenderedMessage(String subject, String text, String html) {}
