package uk.learningoffer.metrics.measure;

import static uk.learningoffer.metrics.measure.Breakdowns.OF_AUTHORITIES;
import static uk.learningoffer.metrics.measure.Breakdowns.OF_CASES;
import static uk.learningoffer.metrics.measure.Breakdowns.OF_COURSES;
import static uk.learningoffer.metrics.measure.Breakdowns.OF_DECISIONS;
import static uk.learningoffer.metrics.measure.Breakdowns.OF_NEEDS;
import static uk.learningoffer.metrics.measure.Breakdowns.OF_POOLS;
import static uk.learningoffer.metrics.measure.Breakdowns.OF_PURCHASES;
import static uk.learningoffer.metrics.measure.Good.DOWN;
import static uk.learningoffer.metrics.measure.Good.UP;
import static uk.learningoffer.metrics.measure.MeasureUnit.COUNT;
import static uk.learningoffer.metrics.measure.MeasureUnit.DAYS;
import static uk.learningoffer.metrics.measure.MeasureUnit.HOURS;
import static uk.learningoffer.metrics.measure.MeasureUnit.PENCE;
import static uk.learningoffer.metrics.measure.MeasureUnit.POINTS;
import static uk.learningoffer.metrics.measure.MeasureUnit.RATIO;
import static uk.learningoffer.metrics.measure.MeasureUnit.SCORE;
import static uk.learningoffer.metrics.measure.MeasureUnit.SHARE;
import static uk.learningoffer.metrics.measure.MeasureUnit.WORKING_DAYS;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What each figure means and how it is made: the only place where it is said. */
enum MeasureDefinition {
    APPLICATIONS(
            "Applications",
            "How many times did people ask for a licence?",
            "Applications first sent in the period, whatever became of them. Drafts do not count.",
            COUNT,
            UP,
            new Formula.Count(List.of("sent")),
            OF_CASES,
            "Counted for the authority that sent it, also after another took over."),
    AUTHORITIES_APPLIED(
            "Authorities with an application",
            "How many councils did we reach?",
            "Current principal authorities (of any type but combined and strategic regional authorities) with at least one application sent in the period, out of all current principal authorities.",
            SHARE,
            UP,
            new Formula.Reach(List.of("sent")),
            OF_AUTHORITIES,
            "Counted for the authority that sent it, also after another took over."),
    AUTHORITIES_WITH_LICENCE(
            "Authorities with a licence",
            "How many councils got something from it?",
            "Current principal authorities (of any type but combined and strategic regional authorities) with at least one licence held for one of their people in the period, out of all current principal authorities.",
            SHARE,
            UP,
            new Formula.Reach(List.of("reserved")),
            OF_AUTHORITIES,
            "Counted for the authority that sent it, also after another took over."),
    AUTHORITIES_COMPLETED(
            "Authorities with a completed course",
            "In how many councils did somebody finish?",
            "Current principal authorities (of any type but combined and strategic regional authorities) with at least one course completed in the period by one of their people, out of all current principal authorities.",
            SHARE,
            UP,
            new Formula.Reach(List.of("completed")),
            OF_AUTHORITIES,
            "Counted for the authority that sent it, also after another took over."),
    DECISIONS(
            "Decisions",
            "How much was decided?",
            "Decisions made in the period, whether they approved or declined, with those that were reopened later. The reason is that of a refusal.",
            COUNT,
            UP,
            new Formula.Count(List.of("approved", "declined")),
            OF_DECISIONS),
    APPROVAL_RATE(
            "Approved",
            "How often do we say yes?",
            "Decisions made in the period that approved, out of all decisions made in the period.",
            SHARE,
            UP,
            new Formula.Share(List.of("approved"), List.of("approved", "declined")),
            OF_CASES),
    TIME_TO_DECISION_MEDIAN(
            "Time to decision",
            "How long do people wait for an answer?",
            "Whole hours from sending an application to the decision on it: half of the decisions made in the period took longer or as long, half less or as long.",
            HOURS,
            DOWN,
            new Formula.Percentile(List.of("approved", "declined"), "hours", 0.5),
            List.of(),
            "Whole hours, so that they can be counted at any size; parts of an hour are cut off."),
    TIME_TO_DECISION_NINE_IN_TEN(
            "Time to decision, nine in ten",
            "How long do those wait who wait longest?",
            "Whole hours from sending an application to the decision on it that nine in ten decisions made in the period took at most.",
            HOURS,
            DOWN,
            new Formula.Percentile(List.of("approved", "declined"), "hours", 0.9),
            List.of(),
            "Whole hours, so that they can be counted at any size; parts of an hour are cut off."),
    WORKING_DAYS_TO_DECISION_MEDIAN(
            "Working days to decision",
            "How many working days do people wait for an answer?",
            "Days from Monday to Friday without the bank holidays of the applicant’s nation, after the day an application was sent, up to the day of the decision: half of the decisions made in the period took longer or as long.",
            WORKING_DAYS,
            DOWN,
            new Formula.Percentile(List.of("approved", "declined"), "working-days", 0.5),
            List.of()),
    WORKING_DAYS_TO_DECISION_NINE_IN_TEN(
            "Working days to decision, nine in ten",
            "How many working days do those wait who wait longest?",
            "Days from Monday to Friday without the bank holidays of the applicant’s nation, after the day an application was sent, up to the day of the decision, that nine in ten decisions made in the period took at most.",
            WORKING_DAYS,
            DOWN,
            new Formula.Percentile(List.of("approved", "declined"), "working-days", 0.9),
            List.of()),
    LICENCES_ISSUED(
            "Licences issued",
            "How many licences did people get?",
            "Licences whose code or invitation was sent in the period.",
            COUNT,
            UP,
            new Formula.Count(List.of("issued")),
            OF_CASES),
    TIME_TO_ISSUE_MEDIAN(
            "Time to licence",
            "How long do people wait for their licence once we said yes?",
            "Whole hours from the decision to the code or invitation, for licences issued in the period: half took longer or as long, half less or as long.",
            HOURS,
            DOWN,
            new Formula.Percentile(List.of("issued"), "hours", 0.5),
            List.of()),
    TIME_TO_ISSUE_NINE_IN_TEN(
            "Time to licence, nine in ten",
            "How long do those wait for their licence who wait longest?",
            "Whole hours from the decision to the code or invitation that nine in ten licences issued in the period took at most.",
            HOURS,
            DOWN,
            new Formula.Percentile(List.of("issued"), "hours", 0.9),
            List.of()),
    WORKING_DAYS_TO_ISSUE_MEDIAN(
            "Working days to licence",
            "How many working days do people wait for their licence once we said yes?",
            "Days from Monday to Friday without the bank holidays of the applicant’s nation, after the day of the decision, up to the day the code or invitation was sent, for licences issued in the period: half took longer or as long.",
            WORKING_DAYS,
            DOWN,
            new Formula.Percentile(List.of("issued"), "working-days", 0.5),
            List.of()),
    WORKING_DAYS_TO_ISSUE_NINE_IN_TEN(
            "Working days to licence, nine in ten",
            "How many working days do those wait for their licence who wait longest?",
            "Days from Monday to Friday without the bank holidays of the applicant’s nation, after the day of the decision, up to the day the code or invitation was sent, that nine in ten licences issued in the period took at most.",
            WORKING_DAYS,
            DOWN,
            new Formula.Percentile(List.of("issued"), "working-days", 0.9),
            List.of()),
    LICENCES_PER_AUTHORITY(
            "Licences for each authority",
            "Do councils of every kind get their part?",
            "Licences issued in the period, divided by the number of current principal authorities.",
            RATIO,
            UP,
            new Formula.PerAuthority(List.of("issued")),
            OF_AUTHORITIES),
    ACTIVATIONS(
            "Licences started",
            "How many people started?",
            "Licences activated in the period.",
            COUNT,
            UP,
            new Formula.Count(List.of("activated")),
            OF_CASES),
    ACTIVATION_RATE(
            "Activated",
            "Do people start what they were given?",
            "Licences issued in the period that were activated within 28 days of that, out of all licences issued in the period. Those issued in the last 28 days still have time.",
            SHARE,
            UP,
            new Formula.Share(List.of("activated/in-time"), List.of("issued")),
            OF_CASES,
            "Activated within 28 days, the time that people have; before, activated by now, which grew for months after the period."),
    TIME_TO_ACTIVATION_MEDIAN(
            "Time to start",
            "How long do people take to start?",
            "Whole hours from the code or invitation to the activation, for licences activated in the period: half took longer or as long, half less or as long.",
            HOURS,
            DOWN,
            new Formula.Percentile(List.of("activated"), "hours", 0.5),
            List.of()),
    TIME_TO_ACTIVATION_NINE_IN_TEN(
            "Time to start, nine in ten",
            "How long do those take who start last?",
            "Whole hours from the code or invitation to the activation that nine in ten licences activated in the period took at most.",
            HOURS,
            DOWN,
            new Formula.Percentile(List.of("activated"), "hours", 0.9),
            List.of()),
    WORKING_DAYS_TO_ACTIVATION_MEDIAN(
            "Working days to start",
            "How many working days do people take to start?",
            "Days from Monday to Friday without the bank holidays of the applicant’s nation, after the day the code or invitation was sent, up to the day of the activation, for licences activated in the period: half took longer or as long.",
            WORKING_DAYS,
            DOWN,
            new Formula.Percentile(List.of("activated"), "working-days", 0.5),
            List.of()),
    WORKING_DAYS_TO_ACTIVATION_NINE_IN_TEN(
            "Working days to start, nine in ten",
            "How many working days do those take who start last?",
            "Days from Monday to Friday without the bank holidays of the applicant’s nation, after the day the code or invitation was sent, up to the day of the activation, that nine in ten licences activated in the period took at most.",
            WORKING_DAYS,
            DOWN,
            new Formula.Percentile(List.of("activated"), "working-days", 0.9),
            List.of()),
    COMPLETIONS(
            "Courses completed",
            "How many people finished?",
            "Courses completed in the period on a licence.",
            COUNT,
            UP,
            new Formula.Count(List.of("completed")),
            OF_CASES),
    COMPLETION_RATE(
            "Completed",
            "Do people finish what they start?",
            "Licences activated in the period whose course was completed by now, out of all licences activated in the period.",
            SHARE,
            UP,
            new Formula.Share(List.of("completed/of-start"), List.of("activated")),
            OF_CASES),
    LAPSED(
            "Lapsed",
            "How many licences did nobody start in time?",
            "Licences that lapsed in the period because they were not activated in time.",
            COUNT,
            DOWN,
            new Formula.Count(List.of("lapsed")),
            OF_CASES),
    GIVEN_BACK(
            "Given back",
            "How many licences did people give back?",
            "Licences that their holders gave back in the period.",
            COUNT,
            UP,
            new Formula.Count(List.of("returned")),
            OF_CASES),
    RECLAIMED(
            "Taken back",
            "How many licences did we take back?",
            "Licences that the team took back in the period, after notice.",
            COUNT,
            DOWN,
            new Formula.Count(List.of("reclaimed")),
            OF_CASES),
    UTILISATION(
            "Licences in use",
            "Are the licences that were bought in use?",
            "Licences that somebody holds or has used up, out of all licences ever bought, today.",
            SHARE,
            UP,
            new Formula.Present("Licences of all pools as they stand."),
            List.of()),
    RUN_OUT(
            "Days until licences run out",
            "For how long do the licences last?",
            "Days from today until the last free licence of a pool is given, if people go on asking, and licences go on coming back, as in the last 91 days; of open pools, the one that runs out first. 0 where all are given, and none where a pool is younger than 28 days or is not used up.",
            DAYS,
            UP,
            new Formula.Present(
                    "Open pools: their free licences, who waits, and their use in the last 91 days.", false),
            OF_POOLS),
    COST_PER_ACTIVATED(
            "Cost of a start",
            "What does it cost that somebody starts?",
            "What was paid for all purchases, divided by the licences of them that were activated, today.",
            PENCE,
            DOWN,
            Formula.Present.OF_PURCHASES,
            OF_PURCHASES),
    COST_PER_COMPLETED(
            "Cost of a completed course",
            "What does it cost that somebody finishes?",
            "What was paid for all purchases, divided by the licences of them whose course was completed, today.",
            PENCE,
            DOWN,
            Formula.Present.OF_PURCHASES,
            OF_PURCHASES),
    COST_PER_HELPED(
            "Cost of help",
            "What does it cost that a problem is solved?",
            "What was paid for all purchases, divided by the people who completed on a licence of them and said that it helped or partly helped, today.",
            PENCE,
            DOWN,
            Formula.Present.OF_PURCHASES,
            OF_PURCHASES),
    SAVING(
            "Saved against the list price",
            "What did buying together save?",
            "List price less price paid, out of the list price, over all purchases, today.",
            SHARE,
            UP,
            Formula.Present.OF_PURCHASES,
            OF_PURCHASES),
    CONFIDENCE_GAIN(
            "Confidence gained",
            "Are people more confident afterwards?",
            "Confidence after the course less confidence when applying, both on the scale of 1 to 5, on average over people who answered both times and gave feedback in the period.",
            POINTS,
            UP,
            new Formula.Mean(List.of("confidence"), 1, 1),
            OF_CASES),
    HELPED(
            "It helped",
            "Did it help to solve the problem?",
            "People who said that the course helped, or partly helped, out of all who answered that question in the period after completing.",
            SHARE,
            UP,
            new Formula.Share(
                    List.of("helped-yes", "helped-partly"), List.of("helped-yes", "helped-partly", "helped-no")),
            OF_CASES),
    NET_PROMOTER_SCORE(
            "Net promoter score",
            "Would people recommend their course?",
            "Of people asked in the period, after completing, how likely they are to recommend the course from 0 to 10: the share who said 9 or 10 less the share who said 6 or less, times 100.",
            SCORE,
            UP,
            new Formula.Mean(List.of("recommend"), 100, 0),
            OF_CASES),
    USED_AT_WORK(
            "Used at work",
            "Do people use what they learned?",
            "People who said three months later that they have used it at work, out of all who answered that question in the period.",
            SHARE,
            UP,
            new Formula.Share(List.of("used-yes"), List.of("used-yes", "used-not-yet", "used-no")),
            OF_CASES),
    NEEDS_SENT(
            "Needs we were told of",
            "How much is missing?",
            "Needs sent in the period by people who found nothing for them.",
            COUNT,
            DOWN,
            new Formula.Count(List.of("need-sent")),
            OF_NEEDS),
    NEEDS_TAKEN_UP(
            "Needs taken up",
            "Do we act on what is missing?",
            "Needs answered in the period that became or joined a user story, out of all needs answered in the period.",
            SHARE,
            UP,
            new Formula.Share(List.of("need-merged"), List.of("need-merged", "need-declined")),
            OF_NEEDS),
    SEARCHES_WITHOUT_RESULT(
            "Searches without a result",
            "How often does the library have no answer?",
            "Searches in the period that found no course, where their words were kept.",
            COUNT,
            DOWN,
            new Formula.Count(List.of("search-without-result")),
            List.of()),
    FREE_COURSE_VISITS(
            "Visits to free courses",
            "How many people went on to a free course?",
            "How often somebody followed the link of a free course from its page in the period. Who asks for it is not kept: of one network address at most 20 are counted for a course on a day, so that a council with one address counts, and a loop does not.",
            COUNT,
            UP,
            new Formula.Count(List.of("course-visited")),
            OF_COURSES),
    STORIES_WITHOUT_COURSE(
            "Needs without a full answer",
            "Which part of the needs has no course that answers it in full?",
            "Published user stories without a published course that fits in full, out of all published user stories, today.",
            SHARE,
            DOWN,
            new Formula.Present("Published user stories, and published courses that answer them."),
            List.of());

    private final String title;
    private final String question;
    private final String definition;
    private final MeasureUnit unit;
    private final Good good;
    private final Formula formula;
    private final List<String> breakdowns;
    private final List<String> changes;

    /** @param changes what became different with its second version, its third and so on */
    MeasureDefinition(
            String title,
            String question,
            String definition,
            MeasureUnit unit,
            Good good,
            Formula formula,
            List<String> breakdowns,
            String... changes) {
        this.title = title;
        this.question = question;
        this.definition = definition;
        this.unit = unit;
        this.good = good;
        this.formula = formula;
        this.breakdowns = breakdowns;
        this.changes = List.of(changes);
    }

    static Optional<MeasureDefinition> named(String label) {
        return Stream.of(values()).filter(each -> each.label().equals(label)).findFirst();
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

    Formula formula() {
        return formula;
    }

    /** Who may see it: the team all, a council's lead what is known of single councils. */
    List<MetricsAudience> audiences() {
        return Stream.of(MetricsAudience.values())
                .filter(audience -> switch (audience) {
                    case PUBLIC -> formula.isPublic();
                    case COUNCIL -> breakdowns.contains("authority");
                    case STAFF -> true;
                })
                .toList();
    }

    /** Dimensions along which it can be broken down. */
    List<String> breakdowns() {
        return breakdowns;
    }

    /** What became different with each version after the first. */
    List<String> changes() {
        return changes;
    }
}
