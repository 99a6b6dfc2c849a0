package uk.learningoffer.licence.allocation;

import java.util.UUID;

/** The offer of a licence was not answered in time, and the licence went to the next person. */
public record OfferLapsed(UUID allocationId) {}
