package uk.learningoffer.licence.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static uk.learningoffer.licence.desk.AtSupplier.email;
import static uk.learningoffer.licence.desk.AtSupplier.status;
import static uk.learningoffer.licence.reconcile.AReport.REPORTS;
import static uk.learningoffer.licence.reconcile.AReport.applied;
import static uk.learningoffer.licence.reconcile.AReport.match;
import static uk.learningoffer.licence.reconcile.AReport.move;
import static uk.learningoffer.licence.reconcile.AReport.one;
import static uk.learningoffer.licence.reconcile.AReport.read;
import static uk.learningoffer.licence.reconcile.AReport.rows;
import static uk.learningoffer.licence.reconcile.AReport.send;
import static uk.learningoffer.licence.reconcile.AReport.work;
import static uk.learningoffer.testsupport.People.analyst;
import static uk.learningoffer.testsupport.People.as;
import static uk.learningoffer.testsupport.People.asNew;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.learningoffer.licence.desk.AtSupplier;
import uk.learningoffer.licence.timed.Rows;
import uk.learningoffer.testsupport.ApiTest;
import uk.learningoffer.testsupport.Sql;

@ApiTest
class ReportApiTest {
    private static final String TODAY = LocalDate.now().toString();

    @Test
    void a_dry_run_lists_what_agrees_differs_is_missing_and_is_unknown_and_changes_nothing() {
        var there = new AtSupplier(5);
        var people = there.invited(5, 40);
        Rows.change("UPDATE allocation SET activate_by = activate_by + 60 WHERE pool_id = ?", there.pool);
        Rows.change("UPDATE allocation SET status = 'ACTIVATED', activated_at = now() WHERE id = ?", people.get(2));
        var report = read(there, """
                Learner email,Invitation status,Joined at,Team
                %s,pending,,A
                %s,accepted,%s,B
                %s,pending,,C
                somebody@example.org,accepted,%s,D
                %s,who knows,,E
                """.formatted(
                        email(people.get(0)),
                        email(people.get(1)),
                        TODAY,
                        email(people.get(2)).toUpperCase(java.util.Locale.UK),
                        TODAY,
                        email(people.get(4))));
        one(there, report)
                .body("rows.total", equalTo(5))
                .body("rows.agreeing", equalTo(1))
                .body("rows.newFacts", equalTo(1))
                .body("rows.differing", equalTo(1))
                .body("rows.unknownHere", equalTo(1))
                .body("rows.unreadable", equalTo(1))
                .body("rows.missingThere", equalTo(2))
                .body("next", contains("choose-columns", "decide-rows", "confirm", "cancel"));
        rows(there, report, null)
                .body("items.number", contains(2, 3, 4, 5, 6))
                .body("items.outcome", contains("AGREES", "NEW_FACTS", "DIFFERS", "UNKNOWN", "UNREADABLE"))
                .body("items[0].here.allocationId", equalTo(people.get(0).toString()))
                .body("items[3].here", nullValue())
                .body("items[3].reason", containsString("Nobody with this address"))
                .body("items[4].faults[0]", containsString("“who knows” is no state that we know"));
        as(there.reviewer)
                .get(REPORTS + "/" + report + "/missing")
                .then()
                .statusCode(200)
                .body(
                        "items.allocationId",
                        containsInAnyOrder(
                                people.get(3).toString(), people.get(4).toString()));
        assertThat(status(people.get(1))).isEqualTo("ISSUED");
        assertThat(Rows.<String>list("SELECT state_there FROM supplier_seat WHERE supplier_id = ?", there.supplier))
                .containsOnlyNulls();
    }

    @Test
    void facts_are_applied_as_evidence_with_the_row_that_says_so() {
        var there = new AtSupplier(3);
        var people = there.invited(3, 3);
        applied(there, """
                        email,state,joined_at,steps_completed,total_steps,completed_at
                        %s,accepted,%s,12,40,
                        %s,accepted,%s,40,40,%s
                        """.formatted(email(people.get(0)), TODAY, email(people.get(1)), TODAY, TODAY))
                .body("rows.applied", equalTo(2))
                .body("next", empty());
        assertThat(status(people.get(0))).isEqualTo("ACTIVATED");
        assertThat(status(people.get(1))).isEqualTo("COMPLETED");
        assertThat(status(people.get(2))).isEqualTo("ISSUED");
        assertThat(Rows.<String>list(
                        "SELECT says || ' ' || source FROM allocation_evidence WHERE allocation_id = ? ORDER BY recorded_at, id",
                        people.get(1)))
                .containsExactlyInAnyOrder(
                        "ACTIVATED SUPPLIER_REPORT", "PROGRESS SUPPLIER_REPORT", "COMPLETED SUPPLIER_REPORT");
        assertThat(Rows.<String>list(
                        "SELECT e.words FROM timeline_entry e JOIN allocation a ON a.application_id = e.application_id"
                                + " WHERE a.id = ? AND e.kind = 'COURSE_COMPLETED'",
                        people.get(1)))
                .allSatisfy(words -> assertThat(words).contains("row 3"));
        there.list("checks")
                .body("items.allocationId", contains(people.get(2).toString()))
                .body("items.reason", contains("NOT_THERE"));
    }

    @Test
    void sending_the_same_report_again_changes_nothing() {
        var there = new AtSupplier(2);
        var people = there.invited(2, 3);
        var file = """
                email,state,joined_at,progress
                %s,accepted,%s,45%%
                %s,pending,,
                """.formatted(email(people.get(0)), TODAY, email(people.get(1)));
        applied(there, file).body("rows.newFacts", equalTo(1));
        var before = everything(there);
        applied(there, file).body("rows.newFacts", equalTo(0)).body("rows.agreeing", equalTo(2));
        assertThat(everything(there)).isEqualTo(before);
    }

    @Test
    void a_changed_address_is_suggested_with_the_reason_and_remembered_once_confirmed() {
        var there = new AtSupplier(2);
        var people = there.invited(2, 3);
        var moved = email(people.get(0)).replace("leeds.gov.uk", "example.org");
        Rows.change(
                "UPDATE person SET name = 'Asha Test ' || id WHERE id = (SELECT person_id FROM allocation WHERE id = ?)",
                people.get(1));
        var name = Rows.<String>value(
                "SELECT p.name FROM person p JOIN allocation a ON a.person_id = p.id WHERE a.id = ?", people.get(1));
        var file = """
                email,name,state,joined_at
                %s,,accepted,%s
                other@example.org,%s,accepted,%s
                """.formatted(moved, TODAY, name, TODAY);
        var report = read(there, file);
        rows(there, report, "TO_CONFIRM")
                .body("items.number", contains(2, 3))
                .body("items[0].here.email", equalTo(email(people.get(0))))
                .body("items[0].reason", containsString("same name before the @"))
                .body("items[0].mayDecide", equalTo(true))
                .body("items[1].reason", containsString("same name, and no row"));
        match(there, report, 2, true).then().statusCode(200).body("outcome", equalTo("NEW_FACTS"));
        match(there, report, 3, true).then().statusCode(200);
        match(there, report, 3, false)
                .then()
                .statusCode(200)
                .body("outcome", equalTo("UNKNOWN"))
                .body("reason", containsString("another person"));
        move(there, report, "confirmation", null).then().statusCode(200);
        work();
        assertThat(status(people.get(0))).isEqualTo("ACTIVATED");
        assertThat(status(people.get(1))).isEqualTo("ISSUED");

        match(there, report, 2, false).then().statusCode(409);
        var again = read(there, file);
        rows(there, again, null)
                .body("items.outcome", contains("AGREES", "UNKNOWN"))
                .body("items[1].reason", containsString("another person"));
    }

    @Test
    void nothing_unsure_is_applied_by_itself() {
        var there = new AtSupplier(2);
        var people = there.invited(1, 3);
        var moved = email(people.get(0)).replace("leeds.gov.uk", "example.org");
        var report = read(there, "email,joined_at\n%s,%s\n".formatted(moved, TODAY));
        one(there, report).body("next", contains("choose-columns", "decide-rows", "cancel"));
        move(there, report, "confirmation", null).then().statusCode(409);
        assertThat(status(people.get(0))).isEqualTo("ISSUED");
    }

    @Test
    void of_several_courses_the_row_means_the_one_it_names() {
        var there = new AtSupplier(1);
        var person = there.invited(1, 3).get(0);
        var title = Rows.<String>value("SELECT slug FROM course WHERE id = ?", there.course);
        var report = read(there, """
                email,course,joined_at
                %1$s,%2$s/4,%3$s
                %1$s,Another course altogether,%3$s
                """.formatted(email(person), title, TODAY));
        rows(there, report, null)
                .body("items.outcome", contains("NEW_FACTS", "UNKNOWN"))
                .body("items[1].reason", containsString("no licence for this course"));
    }

    @Test
    void a_late_fact_is_kept_without_moving_what_ended_and_allows_the_removal() {
        var there = new AtSupplier(1);
        var person = there.invited(1, 3).get(0);
        Rows.change("UPDATE allocation SET status = 'ACTIVATED', activated_at = now() WHERE id = ?", person);
        Rows.change("UPDATE allocation SET status = 'RETURNED', ended_at = now() WHERE id = ?", person);
        Rows.change("UPDATE licence SET status = 'AVAILABLE' WHERE pool_id = ?", there.pool);
        Rows.change("UPDATE licence_pool SET held = 0, available = 1 WHERE id = ?", there.pool);
        there.list("removals").body("items.copied", contains(false));
        applied(there, "email,state,progress\n%s,accepted,80\n".formatted(email(person)));
        assertThat(status(person)).isEqualTo("RETURNED");
        assertThat(Rows.<Integer>list(
                        "SELECT percent_done FROM allocation_evidence WHERE allocation_id = ? AND says = 'PROGRESS'",
                        person))
                .containsExactly(80);
        there.list("removals").body("items.copied", contains(true));
    }

    @Test
    void columns_are_chosen_once_and_remembered_for_the_supplier() {
        var there = new AtSupplier(1);
        var person = there.invited(1, 3).get(0);
        var file = "Wer,Wann,Quer\n%s,%s,x\n".formatted(email(person), TODAY);
        String id = send(there, file)
                .then()
                .statusCode(201)
                .body("status", equalTo("UNMAPPED"))
                .body("header", contains("wer", "wann", "quer"))
                .body("next", contains("choose-columns", "cancel"))
                .extract()
                .path("id");
        move(
                        there,
                        id,
                        "columns",
                        Map.of(
                                "columns",
                                List.of(choice("JOINED", "wann"), choice("NAME", "niemand"), choice("STATE", "wann"))))
                .then()
                .statusCode(400)
                .body("errors.pointer", containsInAnyOrder("/columns/NAME", "/columns/STATE", "/columns/EMAIL"));
        asNew(there.reviewer)
                .body(Map.of("columns", List.of(choice("EMAIL", "wer"), choice("JOINED", "wann"))))
                .post(REPORTS + "/" + id + "/columns")
                .then()
                .statusCode(428);
        move(there, id, "columns", Map.of("columns", List.of(choice("EMAIL", "wer"), choice("JOINED", "wann"))))
                .then()
                .statusCode(200)
                .body("status", equalTo("READING"));
        work();
        rows(there, id, null).body("items.outcome", contains("NEW_FACTS"));
        send(there, file).then().statusCode(201).body("status", equalTo("READING"));
        as(there.reviewer)
                .get(REPORTS + "/" + id + "/columns")
                .then()
                .body("columns.find { it.field == 'JOINED' }.column", equalTo("wann"));
    }

    @Test
    void a_report_can_be_cancelled_and_is_for_staff_only() {
        var there = new AtSupplier(1);
        var person = there.invited(1, 3).get(0);
        var id = read(there, "email,joined_at\n%s,%s\n".formatted(email(person), TODAY));
        move(there, id, "cancellation", null).then().statusCode(200).body("status", equalTo("CANCELLED"));
        move(there, id, "confirmation", null).then().statusCode(409).body("detail", containsString("cancelled"));
        assertThat(Sql.text("SELECT string_agg(action, ' ' ORDER BY at, id) FROM audit_event WHERE subject_id = '" + id
                        + "'"))
                .isEqualTo("supplier-report.sent supplier-report.cancelled");
        as(analyst()).get(REPORTS).then().statusCode(403);
        as(analyst()).get(REPORTS + "/" + id + "/rows").then().statusCode(403);
        as(there.reviewer).get(REPORTS + "/" + UUID.randomUUID()).then().statusCode(404);
        as(there.reviewer)
                .queryParam("supplier", there.supplier)
                .get(REPORTS)
                .then()
                .body("items.id", contains(id));
    }

    private static Map<String, String> choice(String field, String column) {
        return Map.of("field", field, "column", column);
    }

    private static String everything(AtSupplier there) {
        return Sql.text("""
                SELECT (SELECT string_agg(a::text, ',' ORDER BY a.id) FROM allocation a WHERE a.pool_id = '%1$s')
                    || (SELECT count(*) FROM allocation_evidence e JOIN allocation a ON a.id = e.allocation_id WHERE a.pool_id = '%1$s')
                    || (SELECT count(*) FROM timeline_entry t JOIN allocation a ON a.application_id = t.application_id WHERE a.pool_id = '%1$s')
                    || (SELECT string_agg(concat_ws(' ', state_there, joined_on, percent_done, steps_done), ',' ORDER BY allocation_id)
                        FROM supplier_seat WHERE supplier_id = '%2$s')""".formatted(there.pool, there.supplier));
    }
}
