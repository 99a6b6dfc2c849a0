package uk.learningoffer.licence.allocation;

import java.util.UUID;

/** A licence is held for somebody who waited long; they are asked whether they still want it. */
public record LicenceOffered(UUID allocationId) {}
