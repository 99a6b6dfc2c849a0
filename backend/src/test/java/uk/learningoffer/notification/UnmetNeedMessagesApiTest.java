package uk.learningoffer.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.learningoffer.testsupport.People.asNew;
import static uk.learningoffer.testsupport.People.asNobody;
import static uk.learningoffer.testsupport.People.editor;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.learningoffer.development.MailCatcher;
import uk.learningoffer.testsupport.ApiTest;
import uk.learningoffer.testsupport.People;
import uk.learningoffer.testsupport.Race;
import uk.learningoffer.testsupport.Sql;

/** Whoever left an address with an unmet need is told once what became of it, and then the address is gone. */
@ApiTest
class UnmetNeedMessagesApiTest {
    private static final String NEEDS = "/api/v1/unmet-needs/";

    @Inject
    MailCatcher mails;

    private final String email = "somebody-" + UUID.randomUUID() + "@leeds.gov.uk";
    private String id;

    @BeforeEach
    void leaveAnAddress() {
        id = send(email);
    }

    @Test
    void merged_into_a_published_story_is_told_at_once() {
        answer("merge", Map.of("story", "US07", "words", "We found two courses.\nhttps://evil.example"));
        assertThat(arrived())
                .contains("> To chair a panel")
                .contains("/stories/US07")
                .contains("> We found two courses.")
                .doesNotContain("https://evil.example");
        nothingIsKept();
    }

    @Test
    void declined_is_told_with_the_reason_and_what_to_do_today() {
        answer("refusal", Map.of("reason", "Your own democratic services teach this."));
        assertThat(arrived())
                .contains("do not look for learning for it")
                .contains("> Your own democratic services teach this.")
                .contains("/find")
                .doesNotContain("/stories/");
        nothingIsKept();
    }

    @Test
    void made_into_a_new_story_is_told_when_the_story_is_published() {
        var code = madeIntoStory();
        assertThat(written()).isEqualTo("0");
        assertThat(Sql.text("SELECT email_sealed IS NOT NULL FROM unmet_need WHERE id = '" + id + "'"))
                .isEqualTo("t");
        publish(code).then().statusCode(200);
        assertThat(arrived()).contains("/stories/" + code);
        nothingIsKept();
        retire(code);
    }

    @Test
    void nobody_is_forgotten_when_a_draft_is_published_while_a_need_becomes_part_of_it() {
        var code = madeIntoStory();
        var editor = editor();
        var addresses =
                List.of(1, 2, 3, 4, 5, 6).stream().map(number -> number + email).toList();
        var needs = addresses.stream().map(UnmetNeedMessagesApiTest::send).iterator();
        var publisher = new java.util.concurrent.atomic.AtomicBoolean(true);
        Race.of(7, () -> {
            if (publisher.getAndSet(false)) {
                return publish(code).statusCode();
            }
            String need;
            synchronized (needs) {
                need = needs.next();
            }
            return asNew(editor)
                    .noFilters()
                    .header("If-Match", "\"0\"")
                    .body(Map.of("story", code))
                    .post(NEEDS + need + "/merge")
                    .statusCode();
        });
        assertThat(Sql.text("SELECT count(*) FROM unmet_need n JOIN user_story s ON s.id = n.story_id WHERE s.code = '"
                        + code + "' AND email_sealed IS NULL AND EXISTS (SELECT FROM message m"
                        + " WHERE m.dedupe_key = 'UNMET_NEED_ANSWERED:' || n.id)"))
                .isEqualTo("7");
        retire(code);
    }

    private String madeIntoStory() {
        var story = new HashMap<String, Object>(Map.of(
                "role",
                "a councillor",
                "need",
                "to chair a panel",
                "goal",
                "all are heard",
                "roleGroup",
                "councillor"));
        return answer("story", story);
    }

    private String answer(String how, Map<String, ?> body) {
        return asNew(editor())
                .header("If-Match", "\"0\"")
                .body(body)
                .post(NEEDS + id + "/" + how)
                .then()
                .statusCode(200)
                .extract()
                .path("story");
    }

    private static io.restassured.response.Response publish(String code) {
        return asNew(editor()).header("If-Match", "\"0\"").post("/api/v1/user-stories/" + code + "/publication");
    }

    private static void retire(String code) {
        asNew(editor())
                .header("If-Match", "\"1\"")
                .post("/api/v1/user-stories/" + code + "/retirement")
                .then()
                .statusCode(200);
    }

    private String arrived() {
        Inboxes.waitUntil(
                Duration.ofSeconds(20), () -> !Inboxes.of(mails, List.of(email)).isEmpty());
        List<String> texts = People.asNobody()
                .noFilters()
                .queryParam("to", email)
                .get("/dev/inbox.json")
                .then()
                .statusCode(200)
                .extract()
                .path("text");
        assertThat(texts).hasSize(1);
        return texts.get(0).replace("\r\n", "\n");
    }

    private void nothingIsKept() {
        assertThat(written()).isEqualTo("1");
        assertThat(Sql.text("SELECT email_sealed FROM unmet_need WHERE id = '" + id + "'"))
                .isNull();
        Inboxes.waitUntil(Duration.ofSeconds(20), () -> Sql.text(
                        "SELECT status FROM message WHERE dedupe_key = 'UNMET_NEED_ANSWERED:" + id + "'")
                .equals("SENT"));
        assertThat(Sql.text("SELECT sealed FROM message WHERE dedupe_key = 'UNMET_NEED_ANSWERED:" + id + "'"))
                .isNull();
    }

    private String written() {
        return Sql.text("SELECT count(*) FROM message WHERE dedupe_key = 'UNMET_NEED_ANSWERED:" + id + "'");
    }

    private static String send(String email) {
        return asNobody()
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(Map.of("words", "To chair a panel", "email", email))
                .post("/api/v1/unmet-needs")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
