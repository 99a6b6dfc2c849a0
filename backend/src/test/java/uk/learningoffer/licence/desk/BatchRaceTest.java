package uk.learningoffer.licence.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.learningoffer.testsupport.People.reviewer;

import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import uk.learningoffer.licence.timed.Rows;
import uk.learningoffer.testsupport.ApiTest;

/** Real connections racing for the same people. */
@ApiTest
class BatchRaceTest {
    private static final int STAFF = 6;
    private static final int EACH = 5;

    @Test
    void two_who_take_a_batch_at_once_never_get_the_same_people() {
        var there = new AtSupplier(STAFF * EACH);
        var people = there.issued(STAFF * EACH);
        var taken = together(there);
        assertThat(taken)
                .allSatisfy(response -> assertThat(response.statusCode()).isEqualTo(201));
        List<Object> members = new ArrayList<>();
        taken.forEach(response -> members.addAll(Rows.list(
                "SELECT allocation_id FROM desk_batch_member WHERE batch_id = CAST(? AS uuid)",
                response.<String>path("id"))));
        assertThat(members).doesNotHaveDuplicates().hasSameElementsAs(people);
    }

    private static List<Response> together(AtSupplier there) {
        var started = Stream.generate(() -> reviewer())
                .limit(STAFF)
                .map(who -> CompletableFuture.supplyAsync(
                        () -> there.take(who, Map.of("kind", "INVITATION", "most", EACH))))
                .toList();
        return started.stream().map(CompletableFuture::join).toList();
    }
}
