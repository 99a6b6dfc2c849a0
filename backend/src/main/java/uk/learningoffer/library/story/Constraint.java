package uk.learningoffer.library.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import uk.learningoffer.library.course.FoundCourse;

/**
 * What somebody's constraint asks of a course.
 *
 * @param distance 0 where a course meets it, more the further it is from that
 * @param praise what to say of a course that meets it
 */
record Constraint(ToIntFunction<FoundCourse> distance, Function<FoundCourse, String> praise) {
    int unmet(FoundCourse course) {
        return distance.applyAsInt(course);
    }

    Optional<String> met(FoundCourse course) {
        return unmet(course) == 0 ? Optional.of(praise.apply(course)) : Optional.empty();
    }

    static List<Constraint> all(MatchRequest asked) {
        var all = new ArrayList<Constraint>();
        if (asked.minutes() != null) {
            all.add(within(asked.minutes(), "%s, you have %s".formatted("%s", time(asked.minutes() / 60.0))));
        } else if (asked.has("little-time") || asked.has("shift-work")) {
            all.add(within(60, "%s, you said little time"));
        }
        asked.constraints().forEach(constraint -> of(constraint).ifPresent(all::add));
        return all;
    }

    private static Optional<Constraint> of(String constraint) {
        return Optional.ofNullable(
                switch (constraint) {
                    case "no-budget" ->
                        new Constraint(
                                course -> List.of("free", "funded", "paid").indexOf(course.costClass()),
                                course -> "costs nothing");
                    case "no-approval" ->
                        new Constraint(
                                course -> course.costClass().equals("free") ? 0 : 1,
                                course -> "free, so nobody has to agree");
                    case "needs-certificate" -> new Constraint(Constraint::withoutCertificate, Constraint::certificate);
                    case "access-needs" ->
                        new Constraint(
                                course -> 2 - count(course, "captions", "transcripts"),
                                course -> "has captions and transcripts");
                    case "low-confidence" ->
                        new Constraint(
                                course ->
                                        (course.level().equals("introductory") ? 0 : 2) + (course.hours() > 10 ? 1 : 0),
                                course -> "a gentle introduction");
                    case "jargon" ->
                        new Constraint(
                                course -> course.level().equals("introductory") ? 0 : 1,
                                course -> "starts from plain words");
                    case "locked-down-it" ->
                        new Constraint(
                                course -> 1 - count(course, "no-login"),
                                course -> "needs no account and nothing installed");
                    case "shift-work" ->
                        new Constraint(course -> 1 - count(course, "mobile"), course -> "works on a phone");
                    default -> null;
                });
    }

    private static Constraint within(int minutes, String praise) {
        return new Constraint(
                course -> {
                    var times = course.hours() * 60 / minutes;
                    return times <= 1 ? 0 : times <= 4 ? 1 : times <= 8 ? 2 : 3;
                },
                course -> praise.formatted(time(course.hours())));
    }

    private static int withoutCertificate(FoundCourse course) {
        return switch (course.certificate()) {
            case "free" -> 0;
            case "paid" -> course.isFunded() ? 0 : 1;
            default -> 3;
        };
    }

    private static String certificate(FoundCourse course) {
        return course.certificate().equals("free") ? "free certificate" : "certificate covered by the licence";
    }

    private static int count(FoundCourse course, String... features) {
        return (int) List.of(features).stream()
                .filter(course.accessFeatures()::contains)
                .count();
    }

    static String time(double hours) {
        if (hours < 1) {
            return "under an hour";
        }
        var whole = Math.round(hours);
        return whole == 1 ? "an hour" : whole + " hours";
    }
}
