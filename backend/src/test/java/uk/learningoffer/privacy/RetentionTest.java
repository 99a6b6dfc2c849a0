package uk.learningoffer.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static uk.learningoffer.testsupport.People.as;

import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import uk.learningoffer.platform.job.Run;
import uk.learningoffer.testsupport.ApiTest;
import uk.learningoffer.testsupport.Given;
import uk.learningoffer.testsupport.Jobs;
import uk.learningoffer.testsupport.People;
import uk.learningoffer.testsupport.Race;
import uk.learningoffer.testsupport.Sql;
import uk.learningoffer.testsupport.TeamGiven;

/** S30: what is over its time goes, all of it and nothing else. */
@ApiTest
class RetentionTest {
    @Inject
    EraseInactive inactive;

    @Test
    void people_who_were_not_here_for_two_years_are_erased_and_nobody_else() {
        var gone = aged(Given.applicant().id(), "2 years 1 day");
        var lately = aged(Given.applicant().id(), "2 years -1 day");
        var staff = aged(People.editor().id(), "3 years");
        // Where they were signed in is forgotten long before they are; that they were here is not.
        var signedIn = Given.applicant();
        aged(signedIn.id(), "3 years");
        as(signedIn).get("/api/v1/me").then().statusCode(200);
        Sql.run("DELETE FROM session WHERE person_id = '" + signedIn.id() + "'");
        var applied = Given.applicant();
        Given.submitted(applied);
        Sql.run(
                "UPDATE application SET created_at = now() - interval '3 years', submitted_at = now() - interval '3 years'"
                        + " WHERE person_id = '" + applied.id() + "'");
        aged(applied.id(), "3 years");

        assertThat(dryRun("erase-inactive-people"))
                .contains("person " + gone)
                .doesNotContain(
                        "person " + lately, "person " + staff, "person " + signedIn.id(), "person " + applied.id());
        Jobs.run("erase-inactive-people");
        assertThat(isErased(gone)).isTrue();
        assertThat(isErased(lately)).isFalse();
        assertThat(isErased(staff)).isFalse();
        assertThat(isErased(signedIn.id())).isFalse();
        assertThat(isErased(applied.id())).isFalse();
        assertThat(Sql.text(
                        "SELECT actor || ' ' || (detail ->> 'reason') FROM audit_event WHERE action = 'person.erased'"
                                + " AND subject_id = '" + gone + "'"))
                .isEqualTo("service RETENTION");
        assertThat(Jobs.run("erase-inactive-people")).isZero();
    }

    @Test
    void replicas_that_find_the_same_people_erase_each_of_them_once() {
        var gone = Stream.generate(() -> aged(Given.applicant().id(), "2 years 1 day"))
                .limit(20)
                .toList();
        var runs = Race.of(4, () -> {
            var run = new Run("erase-inactive-people");
            inactive.run(run);
            return run;
        });
        assertThat(runs).extracting(Run::failures).containsOnly(0);
        assertThat(runs.stream().mapToInt(Run::affected).sum()).isEqualTo(gone.size());
        assertThat(gone).allMatch(RetentionTest::isErased);
    }

    /** It is asked every half minute on every replica: whoever was here lately must not be looked at for it. */
    @Test
    void who_is_over_their_time_is_found_by_an_index_however_many_there_are() throws SQLException {
        try (var connection = Sql.connect();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("""
                    INSERT INTO person (id, email, created_at, last_here_at)
                    SELECT gen_random_uuid(), 'plan-' || n || '@example.com', now() - interval '4 years', now()
                    FROM generate_series(1, 20000) n""");
            statement.execute("ANALYZE person");
            var plan = new ArrayList<String>();
            var rows = statement.executeQuery("EXPLAIN " + inactive.job().due().replace(":now", "now()"));
            while (rows.next()) {
                plan.add(rows.getString(1));
            }
            connection.rollback();
            assertThat(String.join("\n", plan)).contains("person_last_here").doesNotContain("Seq Scan on person t");
        }
    }

    @Test
    void words_of_applications_that_led_nowhere_go_after_a_year() {
        var old = withdrawn("13 months");
        var young = withdrawn("11 months");
        var open = Given.submitted(Given.applicant()).id();
        Sql.run("UPDATE application SET submitted_at = now() - interval '13 months' WHERE id = '" + open + "'");
        assertThat(dryRun("forget-applications"))
                .contains("application " + old)
                .doesNotContain("application " + young, "application " + open);
        Jobs.run("forget-applications");
        assertThat(problem(old)).isNull();
        assertThat(problem(young)).isNotNull();
        assertThat(problem(open)).isNotNull();
        assertThat(Sql.text("SELECT status FROM application WHERE id = '" + old + "'"))
                .isEqualTo("WITHDRAWN");
        assertThat(Jobs.run("forget-applications")).isZero();
    }

    @Test
    void sign_ins_sessions_and_answers_go_when_their_time_is_over() {
        var id = UUID.randomUUID();
        Sql.run("""
                INSERT INTO sign_in_challenge (id, email, token_hash, code_hash, requested_at, expires_at) VALUES
                    ('%1$s', 'old@example.com', decode(md5('%1$s'), 'hex'), '', now(), now() - interval '25 hours'),
                    (gen_random_uuid(), 'new-%1$s', decode(md5('new%1$s'), 'hex'), '', now(), now() - interval '23 hours');
                INSERT INTO idempotency (owner, route, key, request_hash, created_at) VALUES
                    ('%1$s', 'x', 'old', '', now() - interval '73 hours'), ('%1$s', 'x', 'new', '', now() - interval '71 hours')
                """.formatted(id));
        var person = Given.applicant().id();
        Sql.run("""
                INSERT INTO session (id, person_id, device, created_at, last_used_at, expires_at, revoked_at) VALUES
                    ('%1$s', '%2$s', 'x', now(), now(), now(), now() - interval '31 days'),
                    (gen_random_uuid(), '%2$s', 'x', now(), now(), now(), now() - interval '29 days'),
                    (gen_random_uuid(), '%2$s', 'x', now(), now(), now() + interval '1 day', NULL)
                """.formatted(id, person));
        Jobs.run("forget-sign-ins");
        Jobs.run("forget-sessions");
        Jobs.run("forget-answers");
        assertThat(Sql.text("SELECT count(*) FROM sign_in_challenge WHERE id = '" + id + "'"))
                .isEqualTo("0");
        assertThat(Sql.text("SELECT count(*) FROM sign_in_challenge WHERE email = 'new-" + id + "'"))
                .isEqualTo("1");
        assertThat(Sql.text("SELECT string_agg(key, ' ') FROM idempotency WHERE owner = '" + id + "'"))
                .isEqualTo("new");
        assertThat(Sql.text("SELECT count(*) FROM session WHERE person_id = '" + person + "'"))
                .isEqualTo("2");
    }

    @Test
    void invitations_to_hold_roles_go_a_month_after_they_ended() {
        var id = UUID.randomUUID();
        var by = People.administrator().id();
        Sql.run("""
                INSERT INTO role_invitation (id, email, roles, token_hash, invited_by, created_at, sent_at, expires_at,
                    accepted_at, withdrawn_at) VALUES
                    (gen_random_uuid(), 'over-%1$s', '{EDITOR}', decode(md5('1%1$s'), 'hex'), '%2$s', now(), now(),
                        now() - interval '32 days', NULL, NULL),
                    (gen_random_uuid(), 'used-%1$s', '{EDITOR}', decode(md5('2%1$s'), 'hex'), '%2$s', now(), now(), now(),
                        now() - interval '32 days', NULL),
                    (gen_random_uuid(), 'young-%1$s', '{EDITOR}', decode(md5('3%1$s'), 'hex'), '%2$s', now(), now(),
                        now() - interval '32 days', NULL, now() - interval '27 days')
                """.formatted(id, by));
        Jobs.run("forget-role-invitations");
        assertThat(Sql.text("SELECT string_agg(email, ' ') FROM role_invitation WHERE email LIKE '%" + id + "'"))
                .isEqualTo("young-" + id);
    }

    @Test
    void administrators_see_every_class_with_the_work_that_ends_it() {
        as(People.editor()).get("/api/v1/retention").then().statusCode(403);
        as(People.administrator())
                .get("/api/v1/retention")
                .then()
                .statusCode(200)
                .body("items.kept", hasItem("24 hours after they ended"))
                .body("items.due", everyItem(notNullValue()))
                .body("items.job", hasItem("erase-inactive-people"));
    }

    private static UUID withdrawn(String ago) {
        var applicant = Given.applicant();
        var sent = Given.submitted(applicant);
        var seen = TeamGiven.seen(Given.move(applicant, sent, "withdrawal", null));
        Sql.run("UPDATE application SET submitted_at = now() - interval '" + ago + "' WHERE id = '" + seen.id() + "';"
                + "UPDATE timeline_entry SET at = now() - interval '" + ago + "' WHERE application_id = '" + seen.id()
                + "'");
        return seen.id();
    }

    private static String problem(UUID application) {
        return Sql.text("SELECT problem FROM application WHERE id = '" + application + "'");
    }

    private static UUID aged(UUID person, String ago) {
        Sql.run("DELETE FROM session WHERE person_id = '" + person + "'");
        Sql.run("UPDATE person SET created_at = now() - interval '" + ago + "', last_here_at = now() - interval '" + ago
                + "' WHERE id = '" + person + "'");
        return person;
    }

    private static boolean isErased(UUID person) {
        return Sql.text("SELECT email FROM person WHERE id = '" + person + "'") == null;
    }

    private static List<String> dryRun(String job) {
        var rows = as(People.administrator()).post("/api/v1/jobs/{name}/dry-run", job);
        rows.then().statusCode(200);
        return JsonPath.from(rows.asString()).getList("first.record");
    }
}
