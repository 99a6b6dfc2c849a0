package uk.learningoffer.licence.allocation;

import java.util.UUID;

/** Its holder does not want the licence that was offered. */
public record OfferDeclined(UUID allocationId) {}
