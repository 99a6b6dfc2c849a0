package uk.learningoffer.licence.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static uk.learningoffer.licence.desk.AtSupplier.BATCHES;
import static uk.learningoffer.licence.desk.AtSupplier.DESK;
import static uk.learningoffer.licence.desk.AtSupplier.email;
import static uk.learningoffer.licence.desk.AtSupplier.move;
import static uk.learningoffer.testsupport.People.administrator;
import static uk.learningoffer.testsupport.People.analyst;
import static uk.learningoffer.testsupport.People.applicant;
import static uk.learningoffer.testsupport.People.as;
import static uk.learningoffer.testsupport.People.asNew;
import static uk.learningoffer.testsupport.People.reviewer;

import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.learningoffer.licence.timed.Rows;
import uk.learningoffer.platform.csv.Csv;
import uk.learningoffer.testsupport.ApiTest;
import uk.learningoffer.testsupport.Sql;

@ApiTest
class SupplierDeskApiTest {
    @Test
    void people_are_invited_in_batches_oldest_first_and_confirmed_as_sent() {
        var there = new AtSupplier(3);
        var people = there.issued(3);
        there.desk().body("toInvite", equalTo(3)).body("name", equalTo(there.name));
        there.list("invitations")
                .body("items.allocationId", equalTo(texts(people)))
                .body("items[0].email", equalTo(email(people.get(0))));

        String batch = there.take(there.reviewer, Map.of("kind", "INVITATION", "most", 2))
                .then()
                .statusCode(201)
                .body("members", equalTo(2))
                .body("next", contains("confirm", "release"))
                .extract()
                .path("id");
        there.list("invitations")
                .body("items.allocationId", contains(people.get(2).toString()));
        as(there.reviewer)
                .get(BATCHES + batch + "/addresses")
                .then()
                .body("addresses.email", contains(email(people.get(0)), email(people.get(1))))
                .body("leftOut", equalTo(0));

        move(there.reviewer, batch, "confirmation", Map.of())
                .then()
                .statusCode(200)
                .body("status", equalTo("DONE"))
                .body("next", empty());
        there.desk().body("toInvite", equalTo(1)).body("openBatches", equalTo(0));
        move(there.reviewer, batch, "confirmation", Map.of())
                .then()
                .statusCode(409)
                .body("detail", equalTo("This batch is done."));
        as(there.reviewer).get(DESK + "/{id}/batches", there.supplier).then().body("items.id", contains(batch));
    }

    @Test
    void those_that_failed_are_to_be_checked_with_the_reason_and_can_be_invited_again() {
        var there = new AtSupplier(2);
        var people = there.issued(2);
        var batch = there.taken("INVITATION");
        var failed = Map.of("allocationId", people.get(1), "reason", "Already registered with another address");
        move(there.reviewer, batch, "confirmation", Map.of("failed", List.of(failed)))
                .then()
                .statusCode(200)
                .body("failed", equalTo(1));
        there.list("invitations").body("items", empty());
        there.list("checks")
                .body("items.allocationId", contains(people.get(1).toString()))
                .body("items[0].reason", equalTo("NOT_SENT"))
                .body("items[0].failure", equalTo("Already registered with another address"))
                .body("items[0].mayInviteAgain", equalTo(true));
        asNew(there.reviewer)
                .body(Map.of("allocationId", people.get(1)))
                .post(DESK + "/{id}/invitations", there.supplier)
                .then()
                .statusCode(200)
                .body("toInvite", equalTo(1))
                .body("toCheck", equalTo(0));
        asNew(there.reviewer)
                .body(Map.of("allocationId", people.get(0)))
                .post(DESK + "/{id}/invitations", there.supplier)
                .then()
                .statusCode(409);
    }

    @Test
    void a_confirmation_names_people_of_the_batch_or_is_refused_whole() {
        var there = new AtSupplier(1);
        var people = there.issued(1);
        var batch = there.taken("INVITATION");
        var stranger = Map.of("allocationId", UUID.randomUUID(), "reason", "No such address");
        var twice = Map.of("allocationId", people.get(0), "reason", "Bounced");
        move(there.reviewer, batch, "confirmation", Map.of("failed", List.of(twice, stranger, twice)))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/failed/1/allocationId", "/failed/2/allocationId"));
        move(there.reviewer, batch, "confirmation", Map.of("failed", List.of(Map.of("reason", " "))))
                .then()
                .statusCode(400)
                .body("errors", hasSize(2));
        as(there.reviewer).get(BATCHES + batch + "/members").then().body("items.outcome", contains("WAITING"));
    }

    @Test
    void a_batch_is_one_persons_until_another_takes_it_over() {
        var there = new AtSupplier(1);
        there.issued(1);
        var batch = there.taken("INVITATION");
        var other = administrator();
        as(other).get(BATCHES + batch).then().body("next", contains("take-over"));
        move(other, batch, "confirmation", Map.of())
                .then()
                .statusCode(409)
                .body("type", endsWith("claimed"))
                .body("detail", containsString("Take it over first"));
        asNew(other).post(BATCHES + batch + "/takeover").then().statusCode(428);
        move(other, batch, "takeover", null).then().statusCode(200).body("next", contains("confirm", "release"));
        move(there.reviewer, batch, "release", null).then().statusCode(409);
        move(other, batch, "release", null).then().statusCode(200).body("status", equalTo("RELEASED"));
        there.desk().body("toInvite", equalTo(1)).body("openBatches", equalTo(0));
        asNew(other)
                .header("If-Match", "\"0\"")
                .post(BATCHES + batch + "/takeover")
                .then()
                .statusCode(412);
    }

    @Test
    void a_licence_that_ended_while_it_was_in_a_batch_is_not_copied() {
        var there = new AtSupplier(2);
        var people = there.issued(2);
        var batch = there.taken("INVITATION");
        end(people.get(0), "RETURNED");
        as(there.reviewer)
                .get(BATCHES + batch + "/addresses")
                .then()
                .body("addresses.email", contains(email(people.get(1))))
                .body("leftOut", equalTo(1));
        as(there.reviewer).get(BATCHES + batch + "/members").then().body("items.wanted", contains(false, true));
        move(there.reviewer, batch, "confirmation", Map.of()).then().statusCode(200);
        there.list("removals").body("items.allocationId", contains(people.get(0).toString()));
    }

    @Test
    void what_ended_here_is_removed_there_once_progress_was_copied() {
        var there = new AtSupplier(4);
        var people = there.invited(3, 2);
        Rows.change("UPDATE allocation SET status = 'ACTIVATED', activated_at = now() WHERE id = ?", people.get(0));
        end(people.get(0), "RETURNED");
        end(people.get(1), "RETURNED");
        there.list("removals")
                .body(
                        "items.allocationId",
                        contains(people.get(0).toString(), people.get(1).toString()))
                .body("items.copied", contains(false, true));

        var first = there.taken("REMOVAL");
        as(there.reviewer)
                .get(BATCHES + first + "/members")
                .then()
                .body("items.allocationId", contains(people.get(1).toString()));
        move(there.reviewer, first, "confirmation", Map.of()).then().statusCode(200);
        there.take(there.reviewer, Map.of("kind", "REMOVAL"))
                .then()
                .statusCode(409)
                .body("detail", containsString("not copied yet"));

        asNew(there.reviewer)
                .body(Map.of("allocationId", people.get(0)))
                .post(DESK + "/{id}/copies", there.supplier)
                .then()
                .statusCode(200);
        move(there.reviewer, there.taken("REMOVAL"), "confirmation", Map.of())
                .then()
                .statusCode(200);
        there.desk().body("toRemove", equalTo(0));
    }

    @Test
    void nobody_is_removed_who_holds_another_licence_there() {
        var there = new AtSupplier(2);
        var people = there.invited(1, 2);
        end(people.get(0), "RETURNED");
        var person = Rows.<UUID>value("SELECT person_id FROM allocation WHERE id = ?", people.get(0));
        there.list("removals").body("items", hasSize(1));
        var another = new AtSupplier(1);
        Rows.change("UPDATE purchase SET supplier_id = ? WHERE pool_id = ?", there.supplier, another.pool);
        var held = another.issued(1).get(0);
        // Whose licence it is cannot be changed by the service; here it makes one person of two.
        Sql.run("ALTER TABLE allocation DISABLE TRIGGER ALL; UPDATE allocation SET person_id = '%s' WHERE id = '%s';"
                        .formatted(person, held)
                + "ALTER TABLE allocation ENABLE TRIGGER ALL");
        there.list("removals").body("items", empty());
    }

    @Test
    void what_to_check_says_why() {
        var there = new AtSupplier(4);
        var people = there.invited(4, 3);
        Rows.change(
                "UPDATE supplier_seat SET invited_at = now() - interval '29 days' WHERE allocation_id = ?",
                people.get(0));
        Rows.change("UPDATE allocation SET status = 'ACTIVATED', activated_at = now() WHERE id = ?", people.get(1));
        Rows.change(
                "UPDATE supplier_seat SET state_there = 'PENDING', seen_at = now() WHERE allocation_id = ?",
                people.get(1));
        Rows.change(
                "UPDATE supplier_seat SET state_there = 'NOT_THERE', seen_at = now() WHERE allocation_id = ?",
                people.get(2));
        there.desk().body("toCheck", equalTo(3));
        there.list("checks")
                .body("items.reason", hasSize(3))
                .body("items.find { it.allocationId == '" + people.get(0) + "' }.reason", equalTo("INVITATION_EXPIRED"))
                .body(
                        "items.find { it.allocationId == '" + people.get(1) + "' }.reason",
                        equalTo("ACTIVATED_ONLY_HERE"))
                .body("items.find { it.allocationId == '" + people.get(1) + "' }.mayInviteAgain", equalTo(false))
                .body("items.find { it.allocationId == '" + people.get(2) + "' }.reason", equalTo("NOT_THERE"));
    }

    @Test
    void lists_go_on_page_by_page() {
        var there = new AtSupplier(3);
        var people = there.issued(3);
        String next = as(there.reviewer)
                .queryParam("limit", 2)
                .get(DESK + "/{id}/invitations", there.supplier)
                .then()
                .body("items", hasSize(2))
                .extract()
                .path("next");
        as(there.reviewer)
                .queryParam("limit", 2)
                .queryParam("cursor", next)
                .get(DESK + "/{id}/invitations", there.supplier)
                .then()
                .body("items.allocationId", contains(people.get(2).toString()))
                .body("next", nullValue());
        as(there.reviewer).queryParam("limit", 100).get(DESK).then().statusCode(200);
    }

    @Test
    void the_download_runs_no_formula_and_reads_are_audited() {
        var there = new AtSupplier(1);
        var person = there.issued(1).get(0);
        Rows.change(
                "UPDATE person SET name = '=HYPERLINK(1)' WHERE id = (SELECT person_id FROM allocation WHERE id = ?)",
                person);
        var batch = there.taken("INVITATION");
        var csv = as(there.reviewer)
                .accept("text/csv")
                .get(BATCHES + batch + "/members")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(csv).contains("'=HYPERLINK(1)");
        try (var rows = Csv.read(new StringReader(csv))) {
            assertThat(rows.findFirst().orElseThrow()).containsEntry("email", email(person));
        }
        assertThat(Sql.text("SELECT count(*) FROM audit_event WHERE action = 'desk-batch.read' AND subject_id = '"
                        + batch + "'"))
                .isEqualTo("1");
        there.list("invitations");
        assertThat(Sql.text("SELECT count(*) FROM audit_event WHERE action = 'supplier-desk.read' AND subject_id = '"
                        + there.supplier + "'"))
                .isEqualTo("1");
    }

    @Test
    void only_staff_who_decide_come_in() {
        var there = new AtSupplier(1);
        for (var nobody : List.of(applicant(), analyst())) {
            as(nobody).get(DESK).then().statusCode(403);
            there.take(nobody, Map.of("kind", "INVITATION")).then().statusCode(403);
        }
        as(reviewer()).get(DESK + "/{id}", UUID.randomUUID()).then().statusCode(404);
        there.take(reviewer(), Map.of("kind", "INVITATION"))
                .then()
                .statusCode(409)
                .body("detail", containsString("Nobody waits for an invitation"));
        there.take(reviewer(), Map.of("most", 0))
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItem("/most"))
                .body("errors.pointer", hasItem("/kind"));
    }

    private static void end(UUID allocation, String how) {
        var licence = Rows.<UUID>value("SELECT licence_id FROM allocation WHERE id = ?", allocation);
        Rows.change("UPDATE allocation SET status = ?, ended_at = now() WHERE id = ?", how, allocation);
        Rows.change("UPDATE licence SET status = 'AVAILABLE' WHERE id = ?", licence);
        Rows.change(
                "UPDATE licence_pool SET held = held - 1, available = available + 1 WHERE id = (SELECT pool_id FROM licence WHERE id = ?)",
                licence);
    }

    private static List<String> texts(List<UUID> ids) {
        return ids.stream().map(UUID::toString).toList();
    }
}
