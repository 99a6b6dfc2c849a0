package uk.learningoffer.webhook;

/** What became of a delivery. A dead one is tried again only when its council says so. */
public enum DeliveryStatus {
    WAITING,
    DELIVERED,
    DEAD
}
