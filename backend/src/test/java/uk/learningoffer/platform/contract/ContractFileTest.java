package uk.learningoffer.platform.contract;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import org.junit.jupiter.api.Test;
import uk.learningoffer.doors.AccessRow;

/** S3: the contract in the repository is the one that the code has. */
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
    void nobody_is_broken_who_was_not_told() throws IOException {
        var ofTheCode = new ObjectMapper()
                .readTree(given().accept("application/json").get("/openapi").asString());
        var undeclared = new ArrayList<>(Breaks.between(PromisedContract.read(), ofTheCode));
        undeclared.removeAll(ApiChange.declaredBreaks());
        assertThat(undeclared)
                .as(
                        "This breaks callers of the API. Keep what they rely on, or declare it in %s, word for word under"
                                + " “breaks” of an entry with the day and a sentence for councils",
                        ApiChange.FILE)
                .isEmpty();
        if (Boolean.getBoolean("contract.promise")) {
            PromisedContract.write(ofTheCode);
        }
    }

    @Test
    void the_change_log_tells_the_newest_first_and_what_to_do() throws IOException {
        var log = ApiChange.log();
        assertThat(log).extracting(ApiChange::on).isSortedAccordingTo(Comparator.reverseOrder());
        assertThat(log).allSatisfy(change -> assertThat(change.what()).endsWith("."));
    }

    @Test
    void every_operation_has_a_row_of_who_may_call_it() {
        var ofTheCode = given().accept("application/json").get("/openapi").asString();
        assertThat(AccessRow.faults(ofTheCode)).isEmpty();
    }
}
