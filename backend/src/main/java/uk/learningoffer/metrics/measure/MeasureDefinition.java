package uk.learningoffer.metrics.measure;

import static uk.learningoffer.metrics.measure.Good.DOWN;
import static uk.learningoffer.metrics.measure.Good.UP;
import static uk.learningoffer.metrics.measure.MeasureUnit.COUNT;
import static uk.learningoffer.metrics.measure.MeasureUnit.HOURS;
import static uk.learningoffer.metrics.measure.MeasureUnit.POINTS;
import static uk.learningoffer.metrics.measure.MeasureUnit.SHARE;
import static uk.learningoffer.metrics.measure.MeasureUnit.WORKING_DAYS;

import java.util.Locale;

/** What each figure means: the only place where it is said. */
enum MeasureDefinition {
    APPLICATIONS(
            "Applications",
            "How many times did people ask for a licence?",
            "Applications first sent in the period, whatever became of them. Drafts do not count.",
            COUNT,
            UP),
    AUTHORITIES_APPLIED(
            "Authorities with an application",
            "How many councils did we reach?",
            "Current principal authorities (of any type but combined and strategic regional authorities) with at least"
                    + " one application sent in the period, out of all current principal authorities.",
            SHARE,
            UP),
    AUTHORITIES_WITH_LICENCE(
            "Authorities with a licence",
            "How many councils got something from it?",
            "Current principal authorities with at least one licence held for one of their people in the period, out of"
                    + " all current principal authorities.",
            SHARE,
            UP),
    AUTHORITIES_COMPLETED(
            "Authorities with a completed course",
            "In how many councils did somebody finish?",
            "Current principal authorities with at least one course completed in the period by one of their people, out"
                    + " of all current principal authorities.",
            SHARE,
            UP),
    APPROVAL_RATE(
            "Approved",
            "How often do we say yes?",
            "Decisions made in the period that approved, out of all decisions made in the period.",
            SHARE,
            UP),
    TIME_TO_DECISION_MEDIAN(
            "Time to decision",
            "How long do people wait for an answer?",
            "Hours from sending an application to the decision on it: half of the decisions made in the period took"
                    + " longer, half less.",
            HOURS,
            DOWN),
    TIME_TO_DECISION_NINE_IN_TEN(
            "Time to decision, nine in ten",
            "How long do those wait who wait longest?",
            "Hours from sending an application to the decision on it that nine in ten decisions made in the period"
                    + " took at most.",
            HOURS,
            DOWN),
    WORKING_DAYS_TO_DECISION_MEDIAN(
            "Working days to decision",
            "How many working days do people wait for an answer?",
            "Days from Monday to Friday without the bank holidays of the applicant’s nation, after the day an application was sent, up"
                    + " to the day of the decision: half of the decisions made in the period took longer or as long.",
            WORKING_DAYS,
            DOWN),
    WORKING_DAYS_TO_DECISION_NINE_IN_TEN(
            "Working days to decision, nine in ten",
            "How many working days do those wait who wait longest?",
            "Days from Monday to Friday without the bank holidays of the applicant’s nation, after the day an application was sent, up"
                    + " to the day of the decision, that nine in ten decisions made in the period took at most.",
            WORKING_DAYS,
            DOWN),
    UTILISATION(
            "Licences in use",
            "Are the licences that were bought in use?",
            "Licences that somebody holds or has used up, out of all licences ever bought, today.",
            SHARE,
            UP),
    ACTIVATION_RATE(
            "Activated",
            "Do people start what they were given?",
            "Licences issued in the period that were activated by now, out of all licences issued in the period.",
            SHARE,
            UP),
    COMPLETION_RATE(
            "Completed",
            "Do people finish what they start?",
            "Licences activated in the period whose course was completed by now, out of all licences activated in the"
                    + " period.",
            SHARE,
            UP),
    CONFIDENCE_GAIN(
            "Confidence gained",
            "Are people more confident afterwards?",
            "Confidence after the course less confidence when applying, both on the scale of 1 to 5, on average over"
                    + " people who answered both times and gave feedback in the period.",
            POINTS,
            UP),
    HELPED(
            "It helped",
            "Did it help to solve the problem?",
            "People who said that the course helped, or partly helped, out of all who answered that question in the"
                    + " period after completing.",
            SHARE,
            UP);

    private final String title;
    private final String question;
    private final String definition;
    private final MeasureUnit unit;
    private final Good good;

    MeasureDefinition(String title, String question, String definition, MeasureUnit unit, Good good) {
        this.title = title;
        this.question = question;
        this.definition = definition;
        this.unit = unit;
        this.good = good;
    }

    /** How programs call it: {@code time-to-decision-median}. */
    String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    String title() {
        return title;
    }

    String question() {
        return question;
    }

    String definition() {
        return definition;
    }

    MeasureUnit unit() {
        return unit;
    }

    Good good() {
        return good;
    }
}
