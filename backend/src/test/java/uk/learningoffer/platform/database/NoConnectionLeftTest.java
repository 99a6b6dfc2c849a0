package uk.learningoffer.platform.database;

import static io.restassured.RestAssured.get;
import static org.assertj.core.api.Assertions.assertThat;
import static uk.learningoffer.testsupport.People.applicant;
import static uk.learningoffer.testsupport.People.bearing;
import static uk.learningoffer.testsupport.People.token;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.net.URI;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.learningoffer.testsupport.ApiTest;
import uk.learningoffer.testsupport.Race;

/** R11. Whoever hangs here runs into the time limit of the client. */
@ApiTest
class NoConnectionLeftTest {
    /** More than there are threads for requests. */
    private static final int CALLERS = 250;

    /** As the service is shipped; other tests are more patient. */
    private static final Duration SHIPPED = Duration.ofSeconds(2);

    private static final Duration TOLD_TO_WAIT = Duration.ofSeconds(2);

    @Inject
    AgroalDataSource database;

    @TestHTTPResource(management = true)
    URI management;

    @Test
    void callers_beyond_all_connections_are_told_to_wait_and_served_afterwards()
            throws SQLException, InterruptedException {
        var token = token(applicant());
        List<Response> answers;
        var held = all();
        var pool = database.getConfiguration().connectionPoolConfiguration();
        var patience = pool.acquisitionTimeout();
        pool.setAcquisitionTimeout(SHIPPED);
        try {
            answers = Race.of(CALLERS, () -> bearing(token).get("/api/v1/applications"));
            get(management + "health/live").then().statusCode(200);
        } finally {
            for (var each : held) {
                each.close();
            }
            pool.setAcquisitionTimeout(patience);
        }
        assertThat(answers).allSatisfy(each -> {
            assertThat(each.statusCode()).isEqualTo(503);
            assertThat(each.path("type").toString()).isEqualTo("/problems/unavailable");
            assertThat(each.header("Retry-After")).isEqualTo(String.valueOf(TOLD_TO_WAIT.toSeconds()));
        });
        Thread.sleep(TOLD_TO_WAIT.toMillis());
        bearing(token).get("/api/v1/applications").then().statusCode(200);
    }

    private List<Connection> all() throws SQLException {
        var held = new ArrayList<Connection>();
        var many = database.getConfiguration().connectionPoolConfiguration().maxSize();
        for (var each = 0; each < many; each++) {
            held.add(database.getConnection());
        }
        return held;
    }
}
