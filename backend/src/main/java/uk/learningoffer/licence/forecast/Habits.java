package uk.learningoffer.licence.forecast;

/**
 * How people ask for licences and what they do with them.
 *
 * @param asked people a day who ask for a licence and get or await one
 * @param spread 1 where they come one by one, more where they come in groups
 * @param approved share of applications that are approved
 * @param daysToDecision how long an application sent from now on takes to reach the pool
 * @param lapsed share of licences that are not activated in time
 * @param daysToActivate how long that is
 * @param back share of licences that come back in another way
 * @param daysUntilBack how long that takes on average
 * @param completed share of the others whose course is completed
 * @param helped share of completed courses that helped
 */
record Habits(
        Draw asked,
        double spread,
        Draw approved,
        int daysToDecision,
        Draw lapsed,
        int daysToActivate,
        Draw back,
        double daysUntilBack,
        Draw completed,
        Draw helped) {}
