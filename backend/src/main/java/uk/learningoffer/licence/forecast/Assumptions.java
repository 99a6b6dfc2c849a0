package uk.learningoffer.licence.forecast;

import java.util.List;

/** What a simulation stands on: what its reader assumes, else what was observed. */
record Assumptions(Asked asked, PoolNow pool, Demand demand, PoolRates.Rates rates, int daysToActivate) {
    private static final int FEWEST_ASKED = 5;

    List<Assumption> all() {
        return List.of(
                askedPerMonth(),
                Assumption.percent("approvalPercent", asked.approvalPercent(), demand.approved(), demand.inQueue() > 0),
                lapse(),
                back(),
                Assumption.number(
                        "returnDays",
                        asked.returnDays(),
                        rates.daysUntilBack(),
                        rates.cameBack().part()),
                completion(),
                help(),
                Assumption.number("unitPricePence", asked.unitPricePence(), lastPrice(), null));
    }

    boolean knowsCompletion() {
        return !completion().missing();
    }

    boolean knowsHelp() {
        return !help().missing();
    }

    Integer pricePence() {
        return asked.unitPricePence() != null ? asked.unitPricePence() : pool.pricePence();
    }

    double perDay() {
        var monthly = askedPerMonth().value();
        return monthly == null ? 0 : PresentUse.perDay(monthly);
    }

    Habits habits() {
        var use = pool.use();
        var approval = Assumption.percent("approvalPercent", asked.approvalPercent(), demand.approved(), true);
        return new Habits(
                asked.askedPerMonth() != null
                        ? Draw.known(perDay())
                        : Draw.perDay(use.asked(), use.days(), use.spreadOfAsked()),
                asked.askedPerMonth() != null ? 1 : use.spreadOfAsked(),
                approval.draw(demand.approved()),
                demand.daysToDecision() == null ? 0 : demand.daysToDecision(),
                lapse().draw(rates.lapsed()),
                daysToActivate,
                backOfOthers(),
                daysUntilBack(),
                completion().draw(rates.completed()),
                help().draw(rates.helped()));
    }

    /** Of the licences that do not lapse: how many come back. */
    private Draw backOfOthers() {
        var lapsed = rates.lapsed();
        if (!back().observed() || !lapse().observed()) {
            var rest = 1 - lapse().value() / 100;
            return Draw.known(rest == 0 ? 0 : Math.min(1, back().value() / 100 / rest));
        }
        return Draw.share(Observed.of(rates.cameBack().part(), lapsed.whole() - lapsed.part()));
    }

    private double daysUntilBack() {
        var known = asked.returnDays() != null ? Double.valueOf(asked.returnDays()) : rates.daysUntilBack();
        return known == null ? daysToActivate / 2.0 : known;
    }

    private Assumption askedPerMonth() {
        if (asked.askedPerMonth() != null) {
            return new Assumption(
                    "askedPerMonth", asked.askedPerMonth().doubleValue(), Assumption.Source.ASSUMED, null, true);
        }
        var use = pool.use();
        return use.isTooShort() || use.asked() < FEWEST_ASKED
                ? new Assumption("askedPerMonth", null, Assumption.Source.MISSING, (long) use.asked(), true)
                : new Assumption(
                        "askedPerMonth", use.askedPerMonth(), Assumption.Source.OBSERVED, (long) use.asked(), true);
    }

    private Assumption lapse() {
        return Assumption.percent("lapsePercent", asked.lapsePercent(), rates.lapsed(), true);
    }

    private Assumption back() {
        return Assumption.percent("returnPercent", asked.returnPercent(), rates.cameBack(), true);
    }

    private Assumption completion() {
        return Assumption.percent("completionPercent", asked.completionPercent(), rates.completed(), false);
    }

    private Assumption help() {
        return Assumption.percent("helpedPercent", asked.helpedPercent(), rates.helped(), false);
    }

    private Double lastPrice() {
        return pool.pricePence() == null ? null : pool.pricePence().doubleValue();
    }
}
