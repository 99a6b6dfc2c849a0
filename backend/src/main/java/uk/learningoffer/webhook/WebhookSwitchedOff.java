package uk.learningoffer.webhook;

import java.util.UUID;

/** Nothing is delivered to a webhook any more, as nothing was taken for long. */
public record WebhookSwitchedOff(UUID webhookId) {}
