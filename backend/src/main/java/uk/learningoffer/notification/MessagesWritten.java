package uk.learningoffer.notification;

/** There is something to send once the transaction is over. */
record MessagesWritten() {}
