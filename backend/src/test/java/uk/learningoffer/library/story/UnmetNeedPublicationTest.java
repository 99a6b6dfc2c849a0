package uk.learningoffer.library.story;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.learningoffer.testsupport.People.asNew;
import static uk.learningoffer.testsupport.People.editor;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import uk.learningoffer.testsupport.ApiTest;
import uk.learningoffer.testsupport.People.Somebody;
import uk.learningoffer.testsupport.Sql;

/** A need becomes part of a draft in the very moment in which that is published. */
@ApiTest
class UnmetNeedPublicationTest {
    private static final String WAITING = "SELECT count(*) FROM pg_stat_activity WHERE wait_event_type = 'Lock'";

    @Inject
    UnmetNeeds needs;

    @Inject
    StoryEditing editing;

    private final Somebody editor = editor();

    @Test
    void it_waits_for_the_publication_and_then_whoever_asked_is_told() throws ExecutionException, InterruptedException {
        var code = draft();
        var need = QuarkusTransaction.requiringNew()
                .call(() -> needs.send(new UnmetNeedRequest("To sum up", null, "clerk@leeds.gov.uk")));
        var merge = new AtomicReference<CompletableFuture<Integer>>();
        QuarkusTransaction.requiringNew().run(() -> {
            editing.move(code, StoryStatus.PUBLISHED, "\"0\"");
            merge.set(CompletableFuture.supplyAsync(() -> merge(need, code)));
            untilItWaits(merge.get());
        });
        assertThat(merge.get().get()).isEqualTo(200);
        assertThat(Sql.text("SELECT count(*) FROM message WHERE dedupe_key = 'UNMET_NEED_ANSWERED:" + need + "'"))
                .isEqualTo("1");
        assertThat(Sql.text("SELECT email_sealed FROM unmet_need WHERE id = '" + need + "'"))
                .isNull();
        QuarkusTransaction.requiringNew().run(() -> editing.move(code, StoryStatus.RETIRED, "\"1\""));
    }

    private String draft() {
        return asNew(editor)
                .body(Map.of("role", "a clerk", "need", "to sum up", "goal", "all know", "roleGroup", "corporate"))
                .post("/api/v1/user-stories")
                .then()
                .statusCode(201)
                .extract()
                .path("code");
    }

    private int merge(UUID need, String code) {
        return asNew(editor)
                .noFilters()
                .header("If-Match", "\"0\"")
                .body(Map.of("story", code))
                .post("/api/v1/unmet-needs/" + need + "/merge")
                .statusCode();
    }

    private static void untilItWaits(CompletableFuture<Integer> merge) {
        var end = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
        while (Sql.text(WAITING).equals("0") && !merge.isDone() && System.nanoTime() < end) {
            Thread.onSpinWait();
        }
        assertThat(merge).as("becoming part of the draft").isNotDone();
    }
}
