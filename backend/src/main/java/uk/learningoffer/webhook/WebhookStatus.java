package uk.learningoffer.webhook;

/** Whether anything is delivered to an address. */
public enum WebhookStatus {
    ON,
    OFF
}
