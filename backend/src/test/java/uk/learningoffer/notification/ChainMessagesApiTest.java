package uk.learningoffer.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.learningoffer.testsupport.Given.APPLICATIONS;
import static uk.learningoffer.testsupport.Given.move;
import static uk.learningoffer.testsupport.People.as;
import static uk.learningoffer.testsupport.People.asNew;
import static uk.learningoffer.testsupport.People.reviewer;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.learningoffer.development.MailCatcher;
import uk.learningoffer.licence.timed.Chain;
import uk.learningoffer.licence.timed.Rows;
import uk.learningoffer.testsupport.ApiTest;
import uk.learningoffer.testsupport.Given;
import uk.learningoffer.testsupport.Given.Seen;
import uk.learningoffer.testsupport.People;
import uk.learningoffer.testsupport.People.Somebody;

/** Each link of the chain tells the applicant, once, by the right message; and a preview is what is then sent. */
@ApiTest
class ChainMessagesApiTest {
    private static final Map<String, Object> ASKED = Map.of("words", "Which team?\nAnd <b>when</b>?");
    private static final Map<String, Object> REFUSED =
            Map.of("reasonCode", "OVER_LIMIT", "words", "Try again next year.", "alternatives", List.of());

    @Inject
    Chain chain;

    @Inject
    MessageWriter writer;

    @Inject
    MailCatcher mails;

    private final UUID course = Rows.course();
    private final UUID pool = Rows.pool(course);
    private final Somebody applicant = Given.applicant();
    private Seen seen;

    @AfterEach
    void leaveTheLibraryAsItWas() {
        Rows.change("UPDATE course SET status = 'RETIRED' WHERE id = ?", course);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "submit,                      ",
        "withdraw,                    WITHDRAWN",
        "ask,                         INFORMATION_REQUESTED",
        "ask answer,                  INFORMATION_REQUESTED",
        "decline,                     DECLINED",
        "stock approve,               APPROVED",
        "approve,                     APPROVED_WAITING",
        "approve top-up,              APPROVED_WAITING LICENCE_ISSUED",
        "stock approve give-back,     APPROVED RETURNED",
        "stock approve lapse,         APPROVED LAPSED",
        "stock approve activate,      APPROVED",
        "stock approve activate complete, APPROVED HOW_DID_IT_GO"
    })
    void every_move_is_told_once_and_to_its_applicant_alone(String moves, String told) {
        submit();
        for (var each : moves.split(" ")) {
            make(each);
        }
        var expected = ("APPLICATION_RECEIVED " + (told == null ? "" : told)).strip();
        assertThat(Rows.<String>list("SELECT kind FROM message WHERE application_id = ? ORDER BY id", seen.id()))
                .containsExactlyInAnyOrder(expected.split(" "));
        assertThat(Rows.<UUID>list("SELECT id FROM message WHERE application_id = ?", seen.id()))
                .allSatisfy(id -> assertThat(recipient(id)).isEqualTo(applicant.email()));
        assertThat(Rows.<Long>value(
                        "SELECT count(*) FROM message WHERE (application_id = ?) <> (person_id = ?)",
                        seen.id(),
                        applicant.id()))
                .isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "information-request, INFORMATION_REQUESTED, false",
        "refusal, DECLINED, false",
        "approval, APPROVED, true",
        "approval, APPROVED_WAITING, false"
    })
    void the_preview_is_what_is_sent_byte_for_byte(String move, MessageKind kind, boolean inStock) {
        if (inStock) {
            Rows.licences(pool, 1);
        }
        submit();
        var request = request(move);
        var planned = new HashMap<>(request);
        planned.put("move", move);
        var preview = asNew(reviewer()).body(planned).post(APPLICATIONS + "/{id}/message-preview", seen.id());
        preview.then().statusCode(200);
        move(reviewer(), seen, move, request).then().statusCode(200);

        var sent = open(
                Rows.value("SELECT id FROM message WHERE application_id = ? AND kind = ?", seen.id(), kind.name()));
        var message = writer.write(kind, sent.values());
        assertThat(message.text()).isEqualTo(preview.path("text"));
        assertThat(message.html()).isEqualTo(preview.path("html"));
        assertThat(message.subject()).isEqualTo(preview.path("subject"));
        arrived(preview.path("subject"), preview.path("text"));
    }

    @Test
    void a_move_that_is_refused_tells_nobody() {
        submit();
        move(reviewer(), new Seen(seen.id(), "\"999\""), "approval", Map.of())
                .then()
                .statusCode(412);
        assertThat(Rows.<String>list("SELECT kind FROM message WHERE application_id = ?", seen.id()))
                .containsExactly("APPLICATION_RECEIVED");
    }

    private void submit() {
        Rows.change("UPDATE course SET status = 'PUBLISHED' WHERE id = ?", course);
        seen = Given.submitted(applicant, "test-" + course);
    }

    private void make(String move) {
        switch (move) {
            case "submit" -> {}
            case "stock" -> Rows.licences(pool, 1);
            case "ask" -> moved(reviewer(), "information-request", ASKED);
            case "answer" -> moved(applicant, "answer", Map.of("words", "Ours, in May."));
            case "withdraw" -> moved(applicant, "withdrawal", null);
            case "decline" -> moved(reviewer(), "refusal", REFUSED);
            case "approve" -> moved(reviewer(), "approval", Map.of());
            case "top-up" -> chain.topUp(pool, 1);
            case "give-back" -> used("return");
            case "activate" -> used("activation");
            case "complete" -> used("completion");
            case "lapse" -> {
                Rows.change("UPDATE allocation SET activate_by = '2025-01-01' WHERE pool_id = ?", pool);
                chain.lapse(pool, LocalDate.of(2025, 1, 2));
            }
            default -> throw new IllegalArgumentException(move);
        }
    }

    private static Map<String, Object> request(String move) {
        return switch (move) {
            case "refusal" -> REFUSED;
            case "information-request" -> ASKED;
            default -> Map.of("words", "Well done.\nhttps://evil.example");
        };
    }

    private void moved(Somebody who, String move, Map<String, Object> body) {
        var answer = move(who, seen, move, body);
        answer.then().statusCode(200);
        seen = new Seen(seen.id(), answer.header("ETag"));
    }

    private void used(String move) {
        UUID held = Rows.value("SELECT id FROM allocation WHERE pool_id = ?", pool);
        var one = "/api/v1/allocations/{id}";
        var etag = as(applicant).get(one, held).header("ETag");
        asNew(applicant)
                .header("If-Match", etag)
                .body("{}")
                .post(one + "/" + move, held)
                .then()
                .statusCode(200);
    }

    private String recipient(UUID message) {
        return open(message).to();
    }

    private SealedLetter open(UUID message) {
        return writer.open(
                new Leased(message, null, Rows.value("SELECT sealed FROM message WHERE id = ?", message), 1));
    }

    private void arrived(String subject, String text) {
        Inboxes.waitUntil(
                Duration.ofSeconds(60),
                () -> Inboxes.of(mails, List.of(applicant.email())).size() == 2);
        var mail = People.asNobody()
                .noFilters()
                .queryParam("to", applicant.email())
                .get("/dev/inbox.json")
                .then()
                .statusCode(200)
                .extract();
        List<String> subjects = mail.path("subject");
        List<String> texts = mail.path("text");
        assertThat(subjects).contains(subject);
        assertThat(texts.stream().map(each -> each.replace("\r\n", "\n"))).contains(text);
    }
}
