package uk.learningoffer.identity.user;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static uk.learningoffer.testsupport.People.asNobody;

import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.learningoffer.authority.EmailAddress;
import uk.learningoffer.testsupport.ApiTest;

@ApiTest
class AdministratorsApiTest {
    @Inject
    Administrators administrators;

    @Test
    void an_invitation_signs_an_administrator_in_once() {
        var email = EmailAddress.of("first-" + UUID.randomUUID() + "@leeds.gov.uk", "/email");
        var link = administrators.invite(email);
        assertThat(link.getPath()).isEqualTo("/sign-in");
        var token = Map.of("token", link.getFragment().substring("t=".length()));
        asNobody()
                .body(token)
                .post("/api/v1/auth/email/confirm")
                .then()
                .statusCode(200)
                .body("person.roles", contains("ADMINISTRATOR"));
        asNobody().body(token).post("/api/v1/auth/email/confirm").then().statusCode(401);
    }
}
