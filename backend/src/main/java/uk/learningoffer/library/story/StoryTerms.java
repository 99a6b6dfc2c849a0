package uk.learningoffer.library.story;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import uk.learningoffer.platform.problem.FieldError;
import uk.learningoffer.platform.vocabulary.Term;
import uk.learningoffer.platform.vocabulary.VocabularySource;

/** The closed lists that needs are described with. */
@ApplicationScoped
public class StoryTerms implements VocabularySource {
    public static final List<Term> ROLE_GROUPS = List.of(
            new Term("leader", "Director or head of service", null),
            new Term("manager", "Manager", "Runs a team, service or programme"),
            new Term("specialist", "Specialist", "Digital, data, content or technical role"),
            new Term("frontline", "Frontline", "Deals with residents"),
            new Term("councillor", "Councillor", "Elected member"),
            new Term(
                    "corporate",
                    "Corporate",
                    "Policy, HR, procurement, governance, communications, projects, trainees"));

    public static final List<Term> MOTIVATORS = List.of(
            Term.of("solve-now", "I have a problem to fix at once"),
            Term.of("start-project", "I am about to begin something"),
            Term.of("confidence", "I want to feel able"),
            Term.of("progression", "I want to get on at work"),
            Term.of("lead-others", "I must bring colleagues along"),
            Term.of("commission-well", "I buy or sign off work by others"),
            Term.of("comply", "I must meet a duty"),
            Term.of("career-change", "I want a different kind of job"),
            Term.of("shared-language", "I want colleagues to understand each other"));

    public static final List<Term> CONSTRAINTS = List.of(
            new Term("little-time", "Little time", "Minutes or hours, not days"),
            new Term("no-budget", "No budget", "No money to spend"),
            new Term("no-approval", "No approval", "My manager’s agreement is missing or slow"),
            new Term("low-confidence", "Low confidence", "I am a nervous beginner"),
            new Term("locked-down-it", "Locked-down IT", "My work device blocks installs or sites"),
            new Term("needs-certificate", "I need a certificate", "I must show proof"),
            new Term("access-needs", "Access needs", "I need accessible material"),
            new Term("small-council", "Small council", "Few colleagues, little backing"),
            new Term("jargon", "Jargon", "Specialist words put me off"),
            new Term("shift-work", "Shift work", "No fixed desk or hours"),
            new Term("procurement-rules", "Procurement rules", "Bound by buying rules"));

    @Override
    public Map<String, List<Term>> terms() {
        return Map.of("roleGroups", ROLE_GROUPS, "motivators", MOTIVATORS, "constraints", CONSTRAINTS);
    }

    static void check(List<FieldError> faults, String pointer, List<Term> terms, List<String> values) {
        if (values != null && !terms.stream().map(Term::value).toList().containsAll(values)) {
            var allowed = terms.stream().map(Term::value).collect(Collectors.joining(", "));
            faults.add(new FieldError(pointer, "Choose from: " + allowed));
        }
    }
}
