package uk.learningoffer.licence.allocation;

import java.util.UUID;

/** Somebody holds a licence and may activate it. */
public record LicenceIssued(UUID allocationId) {}
