package uk.learningoffer.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static uk.learningoffer.testsupport.People.as;
import static uk.learningoffer.testsupport.People.asNew;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;
import uk.learningoffer.development.MailCatcher;
import uk.learningoffer.notification.Letter.Recipient;
import uk.learningoffer.testsupport.ApiTest;
import uk.learningoffer.testsupport.Given;
import uk.learningoffer.testsupport.People;
import uk.learningoffer.testsupport.People.Somebody;

@ApiTest
class MessageApiTest {
    private static final String MESSAGES = "/api/v1/messages";

    @Inject
    Outbox outbox;

    @Inject
    MailCatcher mails;

    @Inject
    Session database;

    private final String address = UUID.randomUUID() + "@leeds.gov.uk";

    @Test
    void staff_alone_see_the_messages_without_addresses_and_words() {
        var applicant = Given.applicant();
        var sent = Given.submitted(applicant);
        as(People.reviewer())
                .queryParam("application", sent.id())
                .get(MESSAGES)
                .then()
                .statusCode(200)
                .body("items.kind", equalTo(List.of("APPLICATION_RECEIVED")))
                .body("items.personId", everyItem(equalTo(applicant.id().toString())));
        for (var staff : List.of(People.reviewer(), People.administrator())) {
            as(staff)
                    .queryParam("limit", 100)
                    .get(MESSAGES)
                    .then()
                    .statusCode(200)
                    .body(not(containsString("@")))
                    .body(not(containsString(applicant.email())));
        }
        for (var other : List.of(applicant, People.editor(), People.councilLead("LDS"), People.partner("LDS"))) {
            as(other).get(MESSAGES).then().statusCode(403);
        }
        People.asNobody().get(MESSAGES).then().statusCode(401);
    }

    @Test
    void pages_follow_each_other_without_a_gap_or_a_repeat() {
        var ids = List.of(write("DEAD"), write("DEAD"), write("DEAD"));
        var seen = new HashSet<String>();
        String cursor = null;
        for (var page = 0; page < 100 && !seen.containsAll(texts(ids)); page++) {
            var request = as(People.reviewer()).queryParam("status", "DEAD").queryParam("limit", 2);
            var answer = (cursor == null ? request : request.queryParam("cursor", cursor)).get(MESSAGES);
            answer.then().statusCode(200).body("items.status", everyItem(equalTo("DEAD")));
            List<String> found = answer.path("items.id");
            assertThat(found).allMatch(seen::add);
            cursor = answer.path("next");
        }
        assertThat(seen).containsAll(texts(ids));
    }

    @Test
    void an_administrator_sends_a_dead_message_again() {
        var id = write("DEAD");
        retry(People.reviewer(), id).statusCode(403);
        retry(People.administrator(), id).statusCode(200).body("id", equalTo(id.toString()));
        Inboxes.waitUntil(
                Duration.ofSeconds(20),
                () -> Inboxes.of(mails, List.of(address)).size() == 1);
        as(People.administrator())
                .queryParam("subjectId", id)
                .get("/api/v1/audit-events")
                .then()
                .body("items.action", hasItem("message.retried"));
    }

    @Test
    void only_a_dead_message_that_exists_is_tried_again() {
        retry(People.administrator(), UUID.randomUUID()).statusCode(404);
        retry(People.administrator(), write("SENT")).statusCode(409).body("type", endsWith("/illegal-transition"));
    }

    private static ValidatableResponse retry(Somebody who, UUID id) {
        return asNew(who).post(MESSAGES + "/{id}/retry", id).then();
    }

    /** In one transaction, so that no worker comes in between. */
    private UUID write(String status) {
        var letter = new Letter(
                MessageKind.RETURNED,
                UUID.randomUUID().toString(),
                new Recipient(address, null, null),
                Map.of("greeting", "Hello,", "courseTitle", "Data with care"));
        return QuarkusTransaction.requiringNew().call(() -> {
            outbox.write(List.of(letter));
            return database.createNativeQuery(
                            "UPDATE message SET status = :status WHERE dedupe_key = :key RETURNING id", UUID.class)
                    .setParameter("status", status)
                    .setParameter("key", letter.dedupeKey())
                    .getSingleResult();
        });
    }

    private static List<String> texts(List<UUID> ids) {
        return ids.stream().map(UUID::toString).toList();
    }
}
