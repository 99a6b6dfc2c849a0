package uk.learningoffer.licence.stock;

import java.util.UUID;

/** The free licences of a pool have just fallen below the number at which more should be bought. */
public record PoolLow(UUID poolId) {}
