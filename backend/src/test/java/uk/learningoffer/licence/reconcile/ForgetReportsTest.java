package uk.learningoffer.licence.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static uk.learningoffer.licence.desk.AtSupplier.email;
import static uk.learningoffer.licence.reconcile.AReport.applied;
import static uk.learningoffer.licence.reconcile.AReport.move;
import static uk.learningoffer.licence.reconcile.AReport.one;
import static uk.learningoffer.licence.reconcile.AReport.read;
import static uk.learningoffer.licence.reconcile.AReport.rows;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.learningoffer.licence.desk.AtSupplier;
import uk.learningoffer.licence.timed.Rows;
import uk.learningoffer.testsupport.ApiTest;
import uk.learningoffer.testsupport.Jobs;

/** What suppliers say of people is kept no longer than it is needed. */
@ApiTest
class ForgetReportsTest {
    @Test
    void rows_are_deleted_after_a_month_and_what_was_learnt_stays() {
        var there = new AtSupplier(1);
        var person = there.invited(1, 50).get(0);
        Rows.change("UPDATE allocation SET activate_by = activate_by + 60 WHERE id = ?", person);
        var file = "email,joined_at\n%s,%s\n".formatted(email(person), LocalDate.now());
        String done = applied(there, file).extract().path("id");
        var waiting = read(there, file);
        var young = read(there, file);
        Rows.change(
                "UPDATE supplier_report SET created_at = created_at - interval '31 days' WHERE id = ANY (?)",
                (Object) new UUID[] {UUID.fromString(done), UUID.fromString(waiting)});

        Jobs.run("forget-supplier-reports");
        assertThat(Jobs.run("forget-supplier-reports")).isZero();

        one(there, done)
                .body("status", equalTo("DONE"))
                .body("forgottenAt", notNullValue())
                .body("rows.newFacts", equalTo(1))
                .body("next", empty());
        rows(there, done, null).body("items", empty());
        one(there, waiting).body("status", equalTo("CANCELLED"));
        move(there, waiting, "confirmation", null).then().statusCode(409);
        one(there, young).body("status", equalTo("READY"));
        assertThat(Rows.<String>list("SELECT says FROM allocation_evidence WHERE allocation_id = ?", person))
                .containsExactly("ACTIVATED");
    }

    @Test
    void whoever_is_erased_is_erased_from_reports_too() {
        var there = new AtSupplier(2);
        var people = there.invited(2, 3);
        var moved = email(people.get(0)).replace("leeds.gov.uk", "example.org");
        var report = read(
                there, "email,name,state\n%s,A Person,pending\n%s,,pending\n".formatted(moved, email(people.get(1))));
        AReport.match(there, report, 2, true).then().statusCode(200);
        Rows.change(
                "UPDATE person SET email = NULL, name = NULL, erased_at = now() WHERE id = (SELECT person_id FROM allocation WHERE id = ?)",
                people.get(0));
        rows(there, report, null).body("items.there.email", contains(null, email(people.get(1))));
        assertThat(Rows.<Long>value("SELECT count(*) FROM supplier_address WHERE supplier_id = ?", there.supplier))
                .isZero();
        assertThat(Rows.<Boolean>value("SELECT bool_or(cells::text LIKE '%A Person%') FROM supplier_report_row"))
                .isFalse();
    }
}
