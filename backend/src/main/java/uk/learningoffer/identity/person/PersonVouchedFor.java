package uk.learningoffer.identity.person;

import java.util.UUID;

/** Staff said where somebody works whose address does not say it. */
public record PersonVouchedFor(UUID personId, String authorityCode, UUID vouchedBy) {}
