package uk.learningoffer;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.quarkus.arc.profile.UnlessBuildProfile;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Entity;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** S3, S31, S33: the layout is the architecture: features import one way, and what every feature must do is done everywhere. */
class ArchitectureTest {
    /** Each knows only those before it. */
    private static final List<String> FEATURES = List.of(
            "platform",
            "audit",
            "authority",
            "identity.caller",
            "identity.token",
            "identity.person",
            "identity.session",
            "identity.access",
            "identity.factor",
            "identity.signin",
            "identity.provider",
            "identity.me",
            "identity.view",
            "identity.user",
            "identity.invitation",
            "identity.client",
            "notice",
            "library.transfer",
            "library.course",
            "library.synonym",
            "library.story",
            "application.window",
            "application.eligibility",
            "application.settings",
            "application.timeline",
            "application.record",
            "application.manager",
            "application.decision",
            "application.submission",
            "application.team",
            "application.queue",
            "application.applying",
            "application.review",
            "application.bulk",
            "licence.supplier",
            "licence.stock",
            "licence.code",
            "licence.allocation",
            "licence.waiting",
            "licence.leave",
            "licence.progress",
            "licence.reclaim",
            "licence.holding",
            "licence.purchasing",
            "licence.timed",
            "licence.outlook",
            "licence.desk",
            "licence.reconcile",
            "licence.forecast",
            "feedback",
            "change",
            "webhook",
            "notification",
            "metrics.watch",
            "metrics.fact",
            "metrics.annotation",
            "metrics.measure",
            "job",
            "privacy",
            "development");

    private static final JavaClasses CODE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("uk.learningoffer");

    static List<String> features() {
        return FEATURES.subList(0, FEATURES.size() - 1);
    }

    @ParameterizedTest
    @MethodSource("features")
    void a_feature_knows_nothing_of_those_above_it(String feature) {
        var above = FEATURES.subList(FEATURES.indexOf(feature) + 1, FEATURES.size());
        noClasses()
                .that()
                .resideInAPackage(packageOf(feature))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        above.stream().map(ArchitectureTest::packageOf).toArray(String[]::new))
                .allowEmptyShould(true)
                .check(CODE);
    }

    @Test
    void every_package_has_its_place_in_the_order() {
        classes()
                .that()
                .doNotHaveSimpleName(LearningOffer.class.getSimpleName())
                .should()
                .resideInAnyPackage(
                        FEATURES.stream().map(ArchitectureTest::packageOf).toArray(String[]::new))
                .check(CODE);
    }

    @Test
    void every_operation_says_who_may_call_it() {
        methods()
                .that()
                .areMetaAnnotatedWith(HttpMethod.class)
                .should()
                .beAnnotatedWith(RolesAllowed.class)
                .orShould()
                .beAnnotatedWith(PermitAll.class)
                .orShould()
                .beDeclaredInClassesThat()
                .areAnnotatedWith(RolesAllowed.class)
                .orShould()
                .beDeclaredInClassesThat()
                .areAnnotatedWith(Authenticated.class)
                .orShould()
                .beDeclaredInClassesThat()
                .areAnnotatedWith(PermitAll.class)
                .check(CODE);
    }

    @Test
    void resources_are_public_and_never_answer_an_entity() {
        // A resource class that is not public answers 404 without a word.
        classes().that().areAnnotatedWith(Path.class).should().bePublic().check(CODE);
        methods()
                .that()
                .areMetaAnnotatedWith(HttpMethod.class)
                .should()
                .notHaveRawReturnType(describe("an entity", (JavaClass type) -> type.isAnnotatedWith(Entity.class)))
                .andShould()
                .bePublic()
                .check(CODE);
    }

    @Test
    void time_comes_from_the_one_clock_and_secrets_from_a_safe_source() {
        noClasses()
                .should()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName(Random.class.getName())
                .check(CODE);
    }

    @Test
    void what_development_brings_is_no_bean_of_production() {
        classes()
                .that()
                .resideInAPackage(packageOf("development"))
                .and(describe(
                        "are beans",
                        (JavaClass type) ->
                                type.isAnnotatedWith(ApplicationScoped.class) || type.isAnnotatedWith(Path.class)))
                .should()
                .beAnnotatedWith(UnlessBuildProfile.class)
                .check(CODE);
    }

    private static String packageOf(String feature) {
        return "uk.learningoffer." + feature + "..";
    }
}
