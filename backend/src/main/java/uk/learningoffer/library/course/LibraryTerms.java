package uk.learningoffer.library.course;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import uk.learningoffer.platform.vocabulary.Term;
import uk.learningoffer.platform.vocabulary.VocabularySource;

/** The closed lists that courses are described with. */
@ApplicationScoped
public class LibraryTerms implements VocabularySource {
    public static final List<Term> TOPICS = List.of(
            new Term(
                    "digital-basics",
                    "Digital basics",
                    "Everyday confidence with devices, tools and digital ways of working"),
            new Term("agile", "Agile", "Working in short cycles and adapting the plan"),
            new Term("service-design", "Service design", "Designing a whole service around people"),
            new Term("user-research", "User research", "Learning from the people who use a service"),
            new Term("content", "Content design", "Writing and structuring information"),
            new Term("data", "Data", "Collecting, analysing, charting and using data"),
            new Term("cyber", "Cyber security", "Protecting systems, accounts and information"),
            new Term("accessibility", "Accessibility", "Making services work for disabled people"),
            new Term("leadership", "Leadership", "Leading people and change"),
            new Term("delivery", "Delivery", "Getting projects and teams to finish useful work"),
            new Term("procurement", "Procurement", "Buying and managing contracts"),
            new Term("ai", "Artificial intelligence", "Artificial intelligence and automation"),
            new Term("data-protection", "Data protection", "The law and practice of handling personal data"),
            new Term("tech", "Technology", "Code, cloud, networks and systems"),
            new Term("communications", "Communications", "Speaking, presenting, marketing, customer service"),
            new Term("career", "Career", "Planning work, resilience, job change"),
            new Term("policy", "Policy", "Making and shaping policy"));

    /** Stories use the topics up to technology as the skills somebody needs. */
    public static final List<Term> SKILLS = TOPICS.subList(0, 14);

    public static final List<Term> COST_CLASSES = List.of(
            new Term("free", "Free", "No charge to take it"),
            new Term("funded", "Funded", "We pay: apply for a place or a licence"),
            new Term("paid", "Paid", "You or your council pay"));

    public static final List<Term> LEVELS = List.of(
            Term.of("introductory", "Introductory"),
            Term.of("intermediate", "Intermediate"),
            Term.of("advanced", "Advanced"));

    public static final List<Term> FORMATS = List.of(
            new Term("self-paced", "At your own pace", "Start any time"),
            new Term("scheduled", "Online with start dates", "No tutor"),
            new Term("live-online", "Taught online", "Live, with other people"),
            new Term("classroom", "Classroom", "In a room, in whole or part"));

    public static final List<Term> CERTIFICATES = List.of(
            Term.of("none", "No certificate"),
            new Term("free", "Free certificate", "A statement, badge or certificate at no charge"),
            new Term("paid", "Paid certificate", "Costs money unless a licence covers it"));

    public static final List<Term> ACCESS_FEATURES = List.of(
            Term.of("captions", "Captions"),
            Term.of("transcripts", "Transcripts"),
            Term.of("downloadable", "Can be downloaded"),
            Term.of("mobile", "Works on a phone"),
            Term.of("no-login", "No account needed"),
            new Term("wcag-2.1-aa", "WCAG 2.1 AA", "The provider states that it meets the standard"));

    public static final List<Term> LENGTHS = List.of(
            Term.of("under-1-hour", "Under 1 hour"),
            Term.of("under-4-hours", "1 to 4 hours"),
            Term.of("under-a-day", "4 hours to a day"),
            Term.of("longer", "Longer"));

    public static final List<Term> LANGUAGES = List.of(Term.of("en", "English"), Term.of("cy", "Welsh"));

    @Override
    public Map<String, List<Term>> terms() {
        return Map.of(
                "topics", TOPICS,
                "skills", SKILLS,
                "costClasses", COST_CLASSES,
                "levels", LEVELS,
                "formats", FORMATS,
                "certificates", CERTIFICATES,
                "accessFeatures", ACCESS_FEATURES,
                "lengths", LENGTHS,
                "languages", LANGUAGES,
                "courseProblems", CourseProblemReason.terms());
    }

    /** @return the value itself where nobody gave it a label, such as a platform's name */
    public static String label(List<Term> terms, String value) {
        return terms.stream()
                .filter(term -> term.value().equals(value))
                .map(Term::label)
                .findFirst()
                .orElse(value);
    }

    static String values(List<Term> terms) {
        return terms.stream().map(Term::value).collect(Collectors.joining(", "));
    }
}
