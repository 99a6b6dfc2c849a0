package uk.learningoffer.platform.contract;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import uk.learningoffer.doors.AccessRow;

/** The contract in the repository is the one that the code has. */
@QuarkusTest
class ContractFileTest {
    static final Path FILE = Path.of("../openapi.yaml");

    @Test
    void the_committed_contract_is_the_one_of_the_code() throws IOException {
        var ofTheCode = given().accept("application/yaml")
                .get("/openapi")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        if (Boolean.getBoolean("contract.update")) {
            Files.writeString(FILE, ofTheCode);
        }
        assertThat(Files.exists(FILE) ? Files.readString(FILE) : "")
                .as("openapi.yaml is stale: run ./mvnw test -Dtest=ContractFileTest -Dcontract.update and commit it")
                .isEqualTo(ofTheCode);
    }

    @Test
    void every_operation_has_a_row_of_who_may_call_it() {
        var ofTheCode = given().accept("application/json").get("/openapi").asString();
        assertThat(AccessRow.faults(ofTheCode)).isEmpty();
    }
}
