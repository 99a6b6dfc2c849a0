package uk.learningoffer.notification;

/** Where a message stands: it waits until a mail server took it, or until ten tries failed. */
enum MessageStatus {
    WAITING,
    SENT,
    DEAD
}
