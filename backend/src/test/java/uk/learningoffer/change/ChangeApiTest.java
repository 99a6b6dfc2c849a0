package uk.learningoffer.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static uk.learningoffer.change.Follower.CHANGES;
import static uk.learningoffer.testsupport.People.administrator;
import static uk.learningoffer.testsupport.People.applicantOf;
import static uk.learningoffer.testsupport.People.as;
import static uk.learningoffer.testsupport.People.asNobody;
import static uk.learningoffer.testsupport.People.councilLead;
import static uk.learningoffer.testsupport.People.partner;
import static uk.learningoffer.testsupport.People.partnerWith;
import static uk.learningoffer.testsupport.TeamGiven.answer;
import static uk.learningoffer.testsupport.TeamGiven.invitationTo;
import static uk.learningoffer.testsupport.TeamGiven.nominated;

import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import uk.learningoffer.licence.timed.Rows;
import uk.learningoffer.testsupport.ApiTest;
import uk.learningoffer.testsupport.Given;
import uk.learningoffer.testsupport.Jobs;
import uk.learningoffer.testsupport.Sql;
import uk.learningoffer.testsupport.TeamGiven;
import uk.learningoffer.testsupport.TestCourses;

@ApiTest
class ChangeApiTest {
    private static final String COUNCIL = "BRD";
    private String course;

    @Test
    void a_case_is_told_from_its_sending_to_its_licence_in_order() {
        var follower = new Follower(partner(COUNCIL), 2);
        var applicant = applicantOf(COUNCIL);
        var approved = Given.approved(applicant, withLicence());
        Jobs.run("place-changes");
        follower.read();
        assertThat(follower.types(approved.id()))
                .startsWith("application.submitted", "application.approved")
                .contains("application.fulfilled", "allocation.issued");
        follower.read();
        assertThat(follower.seen.stream().map(change -> change.get("position"))).doesNotHaveDuplicates();
    }

    @Test
    void nothing_in_it_is_personal() {
        var follower = new Follower(partner(COUNCIL), 100);
        var applicant = applicantOf(COUNCIL);
        var sent = Given.submitted(applicant);
        Jobs.run("place-changes");
        follower.read();
        assertThat(follower.seen).allSatisfy(change -> assertThat(change.keySet())
                .isEqualTo(Set.of("position", "type", "at", "record", "id", "applicationId", "status", "version")));
        assertThat(follower.seen.toString())
                .contains(sent.id().toString())
                .doesNotContain(applicant.email())
                .doesNotContain(applicant.id().toString());
    }

    @Test
    void a_draft_is_nobodys_news_and_neither_is_its_end() {
        var follower = new Follower(partner(COUNCIL), 100);
        var applicant = applicantOf(COUNCIL);
        var draft = Given.draft(applicant);
        Given.move(applicant, draft, "withdrawal", null).then().statusCode(200);
        Jobs.run("place-changes");
        follower.read();
        assertThat(follower.types(draft.id())).isEmpty();
    }

    @Test
    void a_council_sees_its_own_people_and_a_system_what_its_scopes_say() {
        var other = new Follower(partner("LDS"), 100);
        var applications = new Follower(partnerWith(COUNCIL, "applications:read"), 100);
        var allocations = new Follower(partnerWith(COUNCIL, "allocations:read"), 100);
        var approved = Given.approved(applicantOf(COUNCIL), withLicence());
        Jobs.run("place-changes");
        other.read();
        applications.read();
        allocations.read();
        assertThat(other.types(approved.id())).isEmpty();
        assertThat(applications.types(approved.id())).isNotEmpty().allMatch(type -> type.toString()
                .startsWith("application."));
        assertThat(allocations.types(approved.id())).isNotEmpty().allMatch(type -> type.toString()
                .startsWith("allocation."));
        as(partnerWith(COUNCIL, "courses:read")).get(CHANGES).then().statusCode(403);
        as(councilLead(COUNCIL)).get(CHANGES).then().statusCode(403);
        as(administrator()).get(CHANGES).then().statusCode(403);
        asNobody().get(CHANGES).then().statusCode(401);
    }

    @Test
    void what_commits_late_comes_late_and_is_not_missed() throws SQLException {
        var late = Given.submitted(applicantOf(COUNCIL));
        var soon = Given.submitted(applicantOf(COUNCIL));
        var follower = new Follower(partner(COUNCIL), 100);
        try (var slow = Sql.connect()) {
            slow.setAutoCommit(false);
            slow.createStatement().execute(withdrawal(late));
            Sql.run(withdrawal(soon));
            Jobs.run("place-changes");
            follower.read();
            assertThat(follower.types(soon.id())).containsExactly("application.withdrawn");
            assertThat(follower.types(late.id())).isEmpty();
            slow.commit();
        }
        Jobs.run("place-changes");
        follower.read();
        assertThat(follower.types(late.id())).containsExactly("application.withdrawn");
        assertThat(follower.types(soon.id())).hasSize(1);
    }

    @Test
    void a_case_that_comes_from_another_council_is_told() {
        var follower = new Follower(partner(COUNCIL), 100);
        var sent = Given.submitted(applicantOf("LDS"));
        Sql.run("UPDATE application SET authority_code = '" + COUNCIL + "', version = version + 1 WHERE id = '"
                + sent.id() + "'");
        Jobs.run("place-changes");
        follower.read();
        assertThat(follower.types(sent.id())).containsExactly("application.joined");
    }

    @Test
    void what_became_of_a_nomination_is_told_to_its_council_and_nothing_of_the_draft() {
        var follower = new Follower(partner(COUNCIL), 100);
        var elsewhere = new Follower(partner("LDS"), 100);
        var licences = new Follower(partnerWith(COUNCIL, "allocations:read"), 100);
        var system = partner(COUNCIL);
        var said = new LinkedHashMap<UUID, String>();
        var accepts = applicantOf(COUNCIL);
        said.put(nominated(system, accepts, Given.FUNDED_COURSE), "nomination.accepted");
        answer(accepts, invitationTo(accepts), "acceptance").then().statusCode(201);
        var refuses = applicantOf(COUNCIL);
        said.put(nominated(councilLead(COUNCIL), refuses, Given.FUNDED_COURSE), "nomination.declined");
        answer(refuses, invitationTo(refuses), "refusal").then().statusCode(200);
        var takenBack = nominated(system, applicantOf(COUNCIL), Given.FUNDED_COURSE);
        said.put(takenBack, "nomination.cancelled");
        answer(system, takenBack, "cancellation").then().statusCode(200);
        var waits = nominated(system, applicantOf(COUNCIL), Given.FUNDED_COURSE);
        said.put(waits, "nomination.expired");
        Sql.run("UPDATE invitation SET expires_at = now() WHERE id = '" + waits + "'");
        Jobs.run("expire-invitations");
        Jobs.run("place-changes");
        follower.read();
        elsewhere.read();
        licences.read();
        said.forEach((id, type) -> {
            assertThat(follower.typesOfRecord(id)).containsExactly(type);
            assertThat(elsewhere.typesOfRecord(id)).isEmpty();
            assertThat(licences.typesOfRecord(id)).isEmpty();
        });
        assertThat(follower.seen)
                .filteredOn(change -> change.get("record").equals("nomination"))
                .allSatisfy(change -> assertThat(change.get("applicationId")).isNull());
        assertThat(follower.seen.toString())
                .doesNotContain(accepts.email())
                .doesNotContain(
                        Sql.text("SELECT application_id FROM invitation WHERE email = '" + accepts.email() + "'"));
    }

    @Test
    void an_invitation_to_a_team_is_between_colleagues() {
        var follower = new Follower(partner(COUNCIL), 100);
        var mate = applicantOf(COUNCIL);
        var starter = applicantOf(COUNCIL);
        TeamGiven.invited(starter, Given.draft(starter), mate);
        answer(mate, invitationTo(mate), "refusal").then().statusCode(200);
        Jobs.run("place-changes");
        follower.read();
        assertThat(follower.typesOfRecord(invitationTo(mate))).isEmpty();
    }

    @Test
    void positions_and_times_only_grow_and_what_was_told_is_never_changed() {
        Given.submitted(applicantOf(COUNCIL));
        Jobs.run("place-changes");
        assertThat(Sql.text(
                        "SELECT count(*) FROM (SELECT at < lag(at) OVER (ORDER BY position) AS earlier FROM change) x"
                                + " WHERE earlier"))
                .isEqualTo("0");
        assertThat(Sql.text("SELECT (SELECT position FROM change_head) - max(position) FROM change"))
                .isEqualTo("0");
        assertThatThrownBy(() -> Sql.run("UPDATE change SET status = 'DRAFT'")).hasMessageContaining("append-only");
    }

    @Test
    void odd_positions_are_refused_with_what_to_do() {
        var client = partner(COUNCIL);
        for (var odd : new String[] {"x", "12", "AAAA", "now ", "' OR 1=1", "Y2hhbmdlcx8tMQ==!"}) {
            as(client)
                    .queryParam("after", odd)
                    .get(CHANGES)
                    .then()
                    .statusCode(400)
                    .body("type", endsWith("/invalid"))
                    .body("errors.pointer", contains("/after"));
        }
        as(client).queryParam("limit", 101).get(CHANGES).then().statusCode(400);
        as(client).queryParam("limit", 0).get(CHANGES).then().statusCode(400);
        as(client)
                .queryParams(Map.of("after", "now", "limit", 1))
                .get(CHANGES)
                .then()
                .statusCode(200)
                .body("items", empty());
    }

    @Test
    void who_asks_when_nothing_happened_is_told_so_in_a_word() {
        var client = partner(COUNCIL);
        String position = as(client).queryParam("after", "now").get(CHANGES).path("next");
        var tag = as(client).queryParam("after", position).get(CHANGES).header("ETag");
        as(client)
                .header("If-None-Match", tag)
                .queryParam("after", position)
                .get(CHANGES)
                .then()
                .statusCode(304);
    }

    /** A course with a pool of one licence, out of the library's way once the test is over. */
    private String withLicence() {
        course = TestCourses.funded();
        Rows.licences(Rows.pool(UUID.fromString(Sql.text("SELECT id FROM course WHERE slug = '" + course + "'"))), 1);
        return course;
    }

    @AfterEach
    void leaveTheLibraryAsItWas() {
        if (course != null) {
            TestCourses.retire(course);
        }
    }

    private static String withdrawal(Given.Seen application) {
        return "UPDATE application SET status = 'WITHDRAWN', version = version + 1 WHERE id = '" + application.id()
                + "'";
    }
}
