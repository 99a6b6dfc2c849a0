package uk.learningoffer.licence.purchasing;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import uk.learningoffer.identity.caller.CurrentUser;
import uk.learningoffer.licence.stock.EntryKind;
import uk.learningoffer.licence.timed.Chain;
import uk.learningoffer.licence.timed.Racers;
import uk.learningoffer.licence.timed.Rows;
import uk.learningoffer.testsupport.ApiTest;

/** A pool is shrunk in the moment in which its licences are given out: never below zero, and nobody loses one. */
@ApiTest
class ShrinkRaceTest {
    private static final int ROUNDS = 40;
    private static final int LICENCES = 4;

    @Inject
    Chain chain;

    @Inject
    Shrinker shrinker;

    @Test
    void what_approvals_took_is_not_taken_out_and_what_was_taken_out_is_given_to_nobody() throws Exception {
        var people = Rows.peopleWithoutAddress(LICENCES);
        try (var racers = new Racers(LICENCES * 2)) {
            for (var round = 0; round < ROUNDS; round++) {
                var course = Rows.course();
                var pool = Rows.pool(course);
                var purchase = chain.topUp(pool, LICENCES);
                var deeds = new ArrayList<Callable<UUID>>();
                Rows.approved(people, course).forEach(application -> deeds.add(() -> chain.approve(application)));
                for (var time = 0; time < LICENCES; time++) {
                    deeds.add(() -> shrinker.byOne(purchase));
                }
                var refused =
                        racers.race(deeds).stream().filter(end -> end != null).toList();
                assertThat(refused).allSatisfy(end -> assertThat(end)
                        .isInstanceOf(HttpProblem.class)
                        .hasMessageContaining("cannot be taken out"));
                var taken = LICENCES - refused.size();
                assertThat(numbers(pool))
                        .containsExactly(LICENCES - taken, 0, LICENCES - taken, taken, LICENCES - taken);
            }
        }
    }

    /** Bought, free and held by the counts; waiting; and held by the rows. */
    private static List<Integer> numbers(UUID pool) {
        return List.of(
                count("purchased", pool),
                count("available", pool),
                count("held", pool),
                count("waiting", pool),
                count("(SELECT CAST(count(*) AS integer) FROM allocation a WHERE a.pool_id = p.id)", pool));
    }

    private static int count(String what, UUID pool) {
        return Rows.value("SELECT " + what + " FROM licence_pool p WHERE id = ?", pool);
    }

    @jakarta.enterprise.context.ApplicationScoped
    static class Shrinker {
        @Inject
        StockBook book;

        @ActivateRequestContext
        UUID byOne(UUID purchase) {
            return Chain.patiently(() -> {
                book.enter(
                        purchase,
                        new StockEntryRequest(EntryKind.SHRINK, 1, null, null, null, "A race", null, null),
                        new CurrentUser(null, null, null, Set.of()));
                return purchase;
            });
        }
    }
}
