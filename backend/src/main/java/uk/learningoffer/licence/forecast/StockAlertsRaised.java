package uk.learningoffer.licence.forecast;

import java.util.List;
import java.util.UUID;

/** Something about pools has just become worth knowing. Fired inside the transaction. */
public record StockAlertsRaised(List<UUID> alerts) {}
