package uk.learningoffer.licence.forecast;

import java.time.LocalDate;
import java.util.UUID;

/**
 * The licences of one purchase that can still be of use to somebody.
 *
 * @param notStarted held by people who have not activated them
 */
record Lot(UUID pool, UUID purchase, LocalDate endsOn, int free, int notStarted) {}
