package uk.learningoffer.application.eligibility;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import uk.learningoffer.application.eligibility.EligibilityFacts.Council;
import uk.learningoffer.application.eligibility.EligibilityFacts.Share;
import uk.learningoffer.application.eligibility.EligibilityFacts.Wanted;
import uk.learningoffer.application.eligibility.EligibilityHistory.Past;
import uk.learningoffer.application.eligibility.EligibilityQuestion.Applicant;
import uk.learningoffer.application.eligibility.LicenceView.Standing;
import uk.learningoffer.application.eligibility.LicenceView.WantedCourse;
import uk.learningoffer.application.window.WhenOpen;
import uk.learningoffer.authority.Authority;
import uk.learningoffer.authority.AuthorityRepository;
import uk.learningoffer.authority.AuthorityResolver;
import uk.learningoffer.authority.EmailAddress;
import uk.learningoffer.authority.Resolution;
import uk.learningoffer.identity.person.Person;
import uk.learningoffer.library.course.Courses;
import uk.learningoffer.platform.clock.LondonDays;

/** Gathers what the rules look at and asks them: one way for the public check, the form, the API and the reviewer. */
@ApplicationScoped
public class EligibilityEngine {
    @Inject
    AuthorityResolver resolver;

    @Inject
    AuthorityRepository authorities;

    @Inject
    Courses courses;

    @Inject
    LicenceView licences;

    @Inject
    EligibilityHistory history;

    @Inject
    LimitsInForce inForce;

    @Inject
    WhenOpen whenOpen;

    @Inject
    InstantSource clock;

    /** For an application as it stands now. */
    @Transactional
    public EligibilityCheck check(EligibilitySubject application, Person person) {
        return check(new EligibilityQuestion(
                EmailAddress.of(person.email(), "/email"),
                null,
                new Applicant(person.id(), person.authorityCode(), application.id()),
                application.courseId(),
                application.namedUrl(),
                application.submittedAt() == null ? null : LondonDays.of(application.submittedAt())));
    }

    @Transactional
    public EligibilityCheck check(EligibilityQuestion question) {
        var today = LondonDays.of(clock.instant());
        var resolution = resolver.resolve(question.email());
        var council = council(question, resolution);
        var limits = inForce.limits();
        var past = history.of(question, council == null ? null : council.code(), aYearBefore(today));
        var standing = standing(question);
        var facts = new EligibilityFacts(
                council == null ? null : about(council, today),
                resolution.outcome(),
                resolution.sentence(),
                person(question, past, standing, limits),
                wanted(question, standing),
                council == null ? null : new Share(past.givenToAuthority(), limits.licencesPerAuthority()),
                limits.declaration(),
                whenOpen.on(
                        question.sentOn() == null ? today : question.sentOn(),
                        question.courseId(),
                        question.namedUrl()),
                limits.settingsVersion());
        return new EligibilityCheck(EligibilityRules.check(facts), facts, council, resolution.authorities());
    }

    /** Certain by the domain, or chosen among what the domain allows, or what staff recorded where it says nothing. */
    private Authority council(EligibilityQuestion question, Resolution resolution) {
        if (resolution.certain() != null) {
            return resolution.certain();
        }
        var applicant = question.applicant();
        var code = applicant == null ? question.chosenAuthority() : applicant.recordedAuthority();
        if (code == null) {
            return null;
        }
        return resolution.authorities().stream()
                .filter(authority -> authority.code().equals(code))
                .findFirst()
                .orElseGet(() ->
                        applicant == null || !resolution.authorities().isEmpty() ? null : authorities.findById(code));
    }

    private static Council about(Authority authority, LocalDate today) {
        return new Council(authority.name(), authority.isCurrentOn(today), authority.declarationSignedOn() != null);
    }

    private Standing standing(EligibilityQuestion question) {
        var applicant = question.applicant();
        return question.courseKey() == null
                ? Standing.NONE
                : licences.standing(
                        applicant == null ? null : applicant.personId(),
                        new WantedCourse(question.courseKey(), question.courseId(), question.namedUrl()));
    }

    private static EligibilityFacts.Person person(
            EligibilityQuestion question, Past past, Standing standing, Limits limits) {
        return question.applicant() == null
                ? null
                : new EligibilityFacts.Person(
                        past.open(), standing.holdsLicence(), past.givenToPerson(), limits.licencesPerPerson());
    }

    private Wanted wanted(EligibilityQuestion question, Standing standing) {
        if (question.courseKey() == null) {
            return null;
        }
        if (question.courseId() == null) {
            return new Wanted(true, null, true, standing.stock());
        }
        var course = courses.findById(question.courseId());
        return new Wanted(false, course.costClass(), course.isPublished(), standing.stock());
    }

    private static Instant aYearBefore(LocalDate today) {
        return LondonDays.startOf(today.minusYears(1));
    }
}
