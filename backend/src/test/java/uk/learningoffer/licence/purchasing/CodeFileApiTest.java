package uk.learningoffer.licence.purchasing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static uk.learningoffer.testsupport.People.as;
import static uk.learningoffer.testsupport.People.asNew;

import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import uk.learningoffer.licence.timed.Chain;
import uk.learningoffer.licence.timed.Rows;
import uk.learningoffer.platform.job.Run;
import uk.learningoffer.platform.job.TimedWorks;
import uk.learningoffer.testsupport.ApiTest;
import uk.learningoffer.testsupport.People;
import uk.learningoffer.testsupport.People.Somebody;

/** Codes come in files: all of them or none, and every fault with its row. */
@ApiTest
class CodeFileApiTest {
    private static final String FILES = "/api/v1/code-files";
    private static final String PURCHASE = "/api/v1/purchases/{id}";

    @Inject
    Chain chain;

    @Inject
    TimedWorks works;

    private final Somebody administrator = People.administrator();
    private final UUID course = Rows.course();
    private final UUID pool = Rows.pool(course);
    private final String mark = UUID.randomUUID().toString();

    @Test
    void the_codes_of_a_file_come_with_an_order_and_the_first_in_line_finds_one() {
        var person = Rows.person();
        chain.approve(Rows.approved(person, course));
        var file = sent("\uFEFFCode,Note\r\n" + code(1) + ",\"with, comma\"\r\n\"" + code(2) + "\",\r\n\r\n");
        buy(2, file).statusCode(201).body("held", equalTo(1)).body("available", equalTo(1));
        assertThat(Rows.<Long>value("SELECT count(*) FROM licence WHERE pool_id = ? AND code_sealed IS NOT NULL", pool))
                .isEqualTo(2);
        as(administrator).get(FILES + "/{id}", file).then().statusCode(404);
        buy(2, file).statusCode(400).body("errors.pointer", contains("/codeFile"));
    }

    @Test
    void every_fault_of_a_file_is_told_with_its_row_and_nothing_is_kept() {
        var known = code(1);
        buy(1, sent("code\n" + known)).statusCode(201);
        var files = count();
        var lines = List.of(
                "code,note", // 1
                code(2) + ",",
                ",blank", // 3
                code(3) + ",",
                "", // 5
                " " + code(3) + " ,twice", // 6
                known + ",known", // 7
                "=1+1,formula", // 8
                "\"'+44\",formula in disguise", // 9
                "\"two\nlines\",", // 10
                "x".repeat(201) + ",long");
        refused(String.join("\n", lines))
                .body(
                        "errors.detail",
                        contains(
                                "Row 3: there is no code",
                                "Row 5 is empty",
                                "Row 6: this code is in row 4 already",
                                "Row 7: this code belongs to a licence that exists already",
                                "Row 8: a code must not begin with “=”: a spreadsheet would take it for a formula",
                                "Row 9: a code must not begin with “+”: a spreadsheet would take it for a formula",
                                "Row 10: there is a line break or another control character in the code",
                                "Row 11: a code must be 200 characters or fewer"));
        assertThat(count()).isEqualTo(files);
    }

    @Test
    void many_faults_are_counted_where_they_are_too_many_to_tell() {
        refused("code,x\n" + ",1\n".repeat(60))
                .body("errors", hasSize(51))
                .body("errors[50].detail", equalTo("There are 10 more faults like these"));
    }

    @Test
    void a_million_lines_another_encoding_and_another_kind_of_file_are_one_clear_sentence_each() {
        var million = IntStream.range(0, 1_000_000).mapToObj(Integer::toString).collect(Collectors.joining("\n"));
        refused("code\n" + million).body("errors.detail", contains(startsWith("The file has more than 10,000 codes")));
        refused("code\n" + "\n".repeat(1_000_000) + "A")
                .body("errors.detail", contains("Rows 2 to 1,000,001 are empty"));
        refused(bytes("code\nA-1", StandardCharsets.UTF_16LE))
                .body("errors.detail", contains(containsString("UTF-16")));
        refused(bytes("code\nCAFÉ-1", StandardCharsets.ISO_8859_1))
                .body("errors.detail", contains(containsString("Windows-1252")));
        refused(new byte[] {'P', 'K', 3, 4, 0, 0}).body("errors.detail", contains(containsString("spreadsheet")));
        refused("").body("errors.detail", contains(containsString("empty")));
        refused("code\n").body("errors.detail", contains("There is no code in the file."));
        refused(code(1) + "\n" + code(2)).body("errors.detail", contains(containsString("lacks the column “code”")));
        refused("code,code\nA,B").body("errors.detail", contains("There is more than one column “code”."));
        refused("code\n\"never closed").body("errors.detail", contains(containsString("never closed")));
    }

    @Test
    void the_codes_fit_the_licences_of_the_order() {
        buy(3, sent("code\n" + code(1) + "\n" + code(2)))
                .statusCode(400)
                .body("errors.pointer", contains("/codeFile"))
                .body("errors[0].detail", containsString("2 codes in the file for 3 licences"));
        assertThat(Rows.<Integer>value("SELECT purchased FROM licence_pool WHERE id = ?", pool))
                .isZero();
    }

    @Test
    void codes_that_come_later_are_put_on_what_is_free_or_held() {
        var purchase = chain.topUp(pool, 3);
        chain.approve(Rows.approved(Rows.person(), course));
        put(purchase, sent("code\n" + code(1)))
                .statusCode(400)
                .body("errors[0].detail", containsString("1 codes in the file for 3 licences"));
        put(purchase, sent("code\n" + code(1) + "\n" + code(2) + "\n" + code(3)))
                .statusCode(200)
                .body("licences.withoutCode", equalTo(0))
                .body("next", not(contains("add-codes")));
        as(People.reviewer())
                .queryParam("limit", 2)
                .get(PURCHASE + "/licences", purchase)
                .then()
                .statusCode(200)
                .body("items.seat", contains(1, 2))
                .body("items.hasCode", contains(true, true));
        var more = new HashMap<String, Object>(Map.of("kind", "TOP_UP", "quantity", 1, "reason", "One more"));
        enter(purchase, more).statusCode(400).body("errors.pointer", contains("/codeFile"));
        more.put("codeFile", sent("code\n" + code(4)));
        enter(purchase, more).statusCode(201).body("purchase.quantity", equalTo(4));
    }

    @Test
    void a_file_sent_twice_is_kept_once_and_forgotten_after_a_day() {
        var content = bytes("code\n" + code(1), StandardCharsets.UTF_8);
        var key = UUID.randomUUID().toString();
        var first = send(key, content);
        first.then().statusCode(201).body("codes", equalTo(1));
        assertThat(send(key, content).<String>path("id")).isEqualTo(first.path("id"));
        send(key, bytes("code\n" + code(2), StandardCharsets.UTF_8)).then().statusCode(422);
        UUID id = UUID.fromString(first.path("id"));
        assertThat(Rows.<Long>value(
                        "SELECT count(*) FROM code_file WHERE id = ? AND position(?::bytea IN sealed) = 0",
                        id,
                        bytes(code(1), StandardCharsets.UTF_8)))
                .isEqualTo(1);
        Rows.change("UPDATE code_file SET sent_at = sent_at - interval '25 hours' WHERE id = ?", id);
        works.named("forget-code-files").orElseThrow().run(new Run("forget-code-files"));
        as(administrator).get(FILES + "/{id}", id).then().statusCode(404);
    }

    @Test
    void staff_see_a_code_with_a_reason_and_each_time_is_in_the_audit() {
        buy(1, sent("code\n" + code(1))).statusCode(201);
        UUID licence = Rows.value("SELECT id FROM licence WHERE pool_id = ?", pool);
        for (var reason : List.of("supplier-asks", "stock-check")) {
            show(administrator, licence, Map.of("reason", reason))
                    .statusCode(200)
                    .header("Cache-Control", "no-store")
                    .body("code", equalTo(code(1)));
        }
        assertThat(Rows.<String>list("""
                        SELECT detail ->> 'reason' || ' by ' || actor FROM audit_event
                        WHERE action = 'licence.code-shown' AND subject_id = ? ORDER BY at, id""", licence.toString()))
                .containsExactly("supplier-asks by " + administrator.id(), "stock-check by " + administrator.id());
        show(administrator, licence, Map.of()).statusCode(400).body("errors.pointer", contains("/reason"));
        show(People.reviewer(), licence, Map.of("reason", "stock-check")).statusCode(403);
        show(administrator, UUID.randomUUID(), Map.of("reason", "stock-check")).statusCode(404);
        chain.topUp(pool, 1);
        UUID invitation = Rows.value("SELECT id FROM licence WHERE pool_id = ? AND code_sealed IS NULL", pool);
        show(administrator, invitation, Map.of("reason", "stock-check"))
                .statusCode(409)
                .body("type", endsWith("/illegal-transition"));
    }

    private ValidatableResponse show(Somebody who, UUID licence, Map<String, String> body) {
        return as(who).body(body).post("/api/v1/licences/{id}/code", licence).then();
    }

    private ValidatableResponse put(UUID purchase, UUID file) {
        return asNew(administrator)
                .body(Map.of("codeFile", file))
                .post(PURCHASE + "/codes", purchase)
                .then();
    }

    private ValidatableResponse enter(UUID purchase, Map<String, Object> entry) {
        return asNew(administrator)
                .body(entry)
                .post(PURCHASE + "/entries", purchase)
                .then();
    }

    private ValidatableResponse buy(int quantity, UUID file) {
        var order = new HashMap<String, Object>();
        order.put("supplierId", Rows.supplier());
        order.put("reference", UUID.randomUUID().toString());
        order.put("orderedOn", "2025-01-01");
        order.put("quantity", quantity);
        order.put("listPricePence", 100);
        order.put("pricePaidPence", 100);
        order.put("startsOn", LocalDate.of(2025, 1, 1).toString());
        order.put("endsOn", Rows.FAR.toString());
        order.put("transferable", true);
        order.put("codeFile", file);
        return asNew(administrator)
                .body(order)
                .post("/api/v1/licence-pools/{id}/purchases", pool)
                .then();
    }

    private UUID sent(String content) {
        var answer = send(UUID.randomUUID().toString(), bytes(content, StandardCharsets.UTF_8));
        answer.then().statusCode(201);
        return UUID.fromString(answer.path("id"));
    }

    private ValidatableResponse refused(String content) {
        return refused(bytes(content, StandardCharsets.UTF_8));
    }

    private ValidatableResponse refused(byte[] content) {
        return send(UUID.randomUUID().toString(), content)
                .then()
                .statusCode(400)
                .body("type", endsWith("/invalid"))
                .body("errors[0].pointer", equalTo("/file"));
    }

    private Response send(String key, byte[] content) {
        return as(administrator)
                .contentType("text/csv")
                .header("Idempotency-Key", key)
                .body(content)
                .post(FILES);
    }

    private long count() {
        return Rows.value("SELECT count(*) FROM code_file");
    }

    private static byte[] bytes(String text, Charset charset) {
        return text.getBytes(charset);
    }

    private String code(int number) {
        return "CODE-" + number + "-" + mark;
    }
}
