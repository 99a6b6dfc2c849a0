package uk.learningoffer.application.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkiverse.resteasy.problem.HttpProblem;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import uk.learningoffer.application.eligibility.Eligibility;
import uk.learningoffer.application.eligibility.EligibilityCheck;
import uk.learningoffer.application.eligibility.EligibilityOutcome;

class ApplicationStatusTest {
    private static final Instant NOW = Instant.parse("2026-04-01T09:00:00Z");
    private static final EligibilityCheck FINE =
            new EligibilityCheck(new Eligibility(EligibilityOutcome.ELIGIBLE, List.of(), 1, 1), null, null, List.of());

    // Every verb against every status: a dash is a refusal.
    private static final String TABLE = """
            from                  | submit    | ask                   | answer    | approve  | decline  | withdraw  | wait    | fulfil    | take back | reopen
            DRAFT                 | SUBMITTED | -                     | -         | -        | -        | WITHDRAWN | -       | -         | -         | -
            SUBMITTED             | -         | INFORMATION_REQUESTED | -         | APPROVED | DECLINED | WITHDRAWN | -       | -         | -         | -
            INFORMATION_REQUESTED | -         | -                     | SUBMITTED | -        | -        | WITHDRAWN | -       | -         | -         | -
            APPROVED              | -         | -                     | -         | -        | -        | WITHDRAWN | WAITING | FULFILLED | -         | -
            WAITING               | -         | -                     | -         | -        | -        | WITHDRAWN | -       | FULFILLED | SUBMITTED | -
            FULFILLED             | -         | -                     | -         | -        | -        | -         | -       | -         | SUBMITTED | -
            DECLINED              | -         | -                     | -         | -        | -        | -         | -       | -         | SUBMITTED | SUBMITTED
            WITHDRAWN             | -         | -                     | -         | -        | -        | -         | -       | -         | -         | -
            """;

    private static final Map<String, Consumer<Application>> VERBS = Map.of(
            "submit",
            application -> application.submit("LDS", FINE, NOW),
            "ask",
            application -> application.ask("Which team?", NOW),
            "answer",
            Application::answerQuestion,
            "approve",
            application -> application.approve(NOW),
            "decline",
            application -> application.decline(NOW),
            "withdraw",
            Application::withdraw,
            "wait",
            Application::placeOnWaitingList,
            "fulfil",
            Application::fulfil,
            "take back",
            Application::takeBack,
            "reopen",
            application -> application.reopen(FINE));

    private static final Map<ApplicationStatus, List<String>> WAY_TO = Map.of(
            ApplicationStatus.DRAFT, List.of(),
            ApplicationStatus.SUBMITTED, List.of("submit"),
            ApplicationStatus.INFORMATION_REQUESTED, List.of("submit", "ask"),
            ApplicationStatus.APPROVED, List.of("submit", "approve"),
            ApplicationStatus.WAITING, List.of("submit", "approve", "wait"),
            ApplicationStatus.FULFILLED, List.of("submit", "approve", "fulfil"),
            ApplicationStatus.DECLINED, List.of("submit", "decline"),
            ApplicationStatus.WITHDRAWN, List.of("withdraw"));

    static Stream<Arguments> cells() {
        var lines = TABLE.strip().split("\n");
        var verbs = cells(lines[0]);
        return Arrays.stream(lines).skip(1).map(ApplicationStatusTest::cells).flatMap(row -> verbs.stream()
                .skip(1)
                .map(verb -> Arguments.of(row.get(0), verb, row.get(verbs.indexOf(verb)))));
    }

    @ParameterizedTest(name = "{0}, {1}: {2}")
    @MethodSource("cells")
    void a_verb_moves_an_application_as_the_table_says(ApplicationStatus from, String verb, String to) {
        var application = in(from);
        if (to.equals("-")) {
            assertThatThrownBy(() -> VERBS.get(verb).accept(application))
                    .isInstanceOfSatisfying(HttpProblem.class, problem -> assertThat(problem.getStatusCode())
                            .isEqualTo(409));
            assertThat(application.status()).isEqualTo(from);
        } else {
            VERBS.get(verb).accept(application);
            assertThat(application.status()).isEqualTo(ApplicationStatus.valueOf(to));
        }
    }

    @Test
    void an_end_is_left_only_by_taking_its_decision_back() {
        assertThat(Arrays.stream(ApplicationStatus.values()).filter(ApplicationStatus::isFinal))
                .containsExactly(ApplicationStatus.FULFILLED, ApplicationStatus.DECLINED, ApplicationStatus.WITHDRAWN);
    }

    @Test
    void a_refused_move_says_where_the_application_stands() {
        var application = in(ApplicationStatus.DECLINED);
        assertThatThrownBy(() -> application.approve(NOW))
                .isInstanceOfSatisfying(HttpProblem.class, problem -> assertThat(problem.getDetail())
                        .isEqualTo("This application was declined, so it cannot be approved."
                                + " Load it again to see it."));
    }

    @Test
    void an_answered_question_keeps_the_place_in_the_queue() {
        var application = in(ApplicationStatus.INFORMATION_REQUESTED);
        application.answerQuestion();
        assertThat(application.submittedAt()).isEqualTo(NOW);
        assertThat(application.question()).isNull();
    }

    @Test
    void a_reference_has_nothing_to_mistake() {
        assertThat(Stream.generate(Reference::next).limit(1000))
                .allMatch(reference -> reference.matches("LO-[2-9A-HJKMNP-TV-Z]{4}-[2-9A-HJKMNP-TV-Z]{4}"))
                .doesNotHaveDuplicates();
    }

    private static Application in(ApplicationStatus status) {
        var application = Application.draft(UUID.randomUUID(), "LDS", NOW);
        WAY_TO.get(status).forEach(verb -> VERBS.get(verb).accept(application));
        return application;
    }

    private static List<String> cells(String line) {
        return Arrays.stream(line.split("\\|")).map(String::strip).toList();
    }
}
