package uk.learningoffer.licence.timed;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.learningoffer.application.applying.Withdrawing;
import uk.learningoffer.licence.stock.WaitingPolicy;
import uk.learningoffer.licence.waiting.WaitingPeople;
import uk.learningoffer.platform.page.PageRequest;
import uk.learningoffer.testsupport.ApiTest;
import uk.learningoffer.testsupport.InvariantsHold;

/** R5: random moves, one after the other: everybody is served in the order of the rules, and that is what was announced. */
@ApiTest
class WaitingLineModelTest {
    private static final long SEED = 20261125;
    private static final int SEQUENCES = 12;
    private static final int MOVES = 40;
    private static final List<String> COUNCILS = List.of("LDS", "MAN", "SHF");

    @Inject
    Chain chain;

    @Inject
    Withdrawing withdrawing;

    @Inject
    WaitingPeople people;

    private final Random random = new Random(SEED);

    @Test
    void everybody_is_served_as_the_rules_say_and_as_was_announced() throws Exception {
        for (var sequence = 0; sequence < SEQUENCES; sequence++) {
            var course = Rows.course();
            var pool = Rows.pool(course);
            var model = new LineModel();
            var teams = new HashMap<UUID, String>();
            var undecided = applications(course, teams);
            for (var move = 0; move < MOVES; move++) {
                move(pool, model, undecided, teams);
                assertThat(Waiters.served(pool))
                        .as("sequence %d, move %d", sequence, move)
                        .isEqualTo(model.served);
                assertThat(announced(pool))
                        .as("sequence %d, move %d", sequence, move)
                        .isEqualTo(model.order());
            }
            Rows.withdrawn(undecided.toArray(UUID[]::new));
        }
        assertThat(InvariantsHold.violations()).isEmpty();
    }

    private Queue<UUID> applications(UUID course, Map<UUID, String> teams) {
        var all = new ArrayDeque<UUID>();
        for (var council : COUNCILS) {
            var some = Waiters.of(council, 14, course);
            for (var first = 0; first < 6; first += 3) {
                var team = some.subList(first, first + 3);
                Waiters.team(team);
                team.forEach(member -> teams.put(member, team.get(0).toString()));
            }
            all.addAll(some);
        }
        var mixed = new ArrayList<>(all);
        Collections.shuffle(mixed, random);
        return new ArrayDeque<>(mixed);
    }

    private void move(UUID pool, LineModel model, Queue<UUID> undecided, Map<UUID, String> teams) {
        var waiting = model.waiting();
        var die = random.nextInt(10);
        if (die < 5 && !undecided.isEmpty()) {
            var application = undecided.remove();
            chain.approve(application);
            model.join(application, councilOf(application), teams.get(application));
        } else if (die == 5 && !waiting.isEmpty()) {
            var application = waiting.get(random.nextInt(waiting.size()));
            withdrawing.unlessServed(application);
            model.leave(application);
        } else if (die == 6 && !waiting.isEmpty()) {
            var application = waiting.get(random.nextInt(waiting.size()));
            chain.front(pool, application);
            model.front(application);
        } else if (die == 7) {
            var policy = WaitingPolicy.values()[random.nextInt(2)];
            chain.follow(pool, policy);
            model.follow(policy);
        } else {
            var licences = 1 + random.nextInt(3);
            chain.topUp(pool, licences);
            model.free(licences);
        }
    }

    private static String councilOf(UUID application) {
        return Rows.value("SELECT authority_code FROM application WHERE id = ?", application);
    }

    private List<UUID> announced(UUID pool) {
        var page = new PageRequest();
        page.limit = 100;
        return QuarkusTransaction.requiringNew().call(() -> people.page(pool, page).items().stream()
                .map(entry -> entry.applicationId())
                .toList());
    }
}
