package uk.learningoffer.change;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.learningoffer.testsupport.People.applicantOf;
import static uk.learningoffer.testsupport.People.partner;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import uk.learningoffer.platform.job.Run;
import uk.learningoffer.testsupport.ApiTest;
import uk.learningoffer.testsupport.Given;
import uk.learningoffer.testsupport.Jobs;
import uk.learningoffer.testsupport.Race;
import uk.learningoffer.testsupport.Sql;

/** R21: writers with short, long and failing transactions, two replicas that put in order, and two readers, all at once. */
@ApiTest
class ChangeRaceTest {
    // Positions are given to both together: one may lie between two of the other.
    private static final List<String> COUNCILS = List.of("BRD", "LDS");
    private static final int CASES = 12;
    private static final int WRITERS = 8;
    private static final int MOVES = Integer.getInteger("change.moves", 60);
    private static final int LEAST_POLLS = 10;

    @Test
    void a_reader_misses_nothing_and_sees_nothing_twice_while_others_write() {
        var cases = IntStream.range(0, CASES)
                .mapToObj(each ->
                        Given.submitted(applicantOf(COUNCILS.get(each % 2))).id())
                .toList();
        var before = versions(cases);
        var roles = new AtomicInteger();
        var writing = new AtomicInteger(WRITERS);
        var followers = List.of(new Follower(partner(COUNCILS.get(0)), 100), new Follower(partner(COUNCILS.get(1)), 7));
        var failures = new AtomicInteger();
        Race.of(WRITERS + 2 + followers.size(), () -> {
            var role = roles.getAndIncrement();
            if (role < WRITERS) {
                try {
                    write(cases);
                } finally {
                    writing.decrementAndGet();
                }
            }
            while (writing.get() > 0) {
                if (role < WRITERS + 2) {
                    failures.addAndGet(place());
                } else {
                    followers.get(role - WRITERS - 2).read();
                    // A system may ask 1,200 times a minute.
                    Thread.sleep(100);
                }
            }
            return null;
        });
        assertThat(failures).as("batches that could not be put in order").hasValue(0);
        assertThat(followers).allSatisfy(each -> assertThat(each.polls()).isGreaterThan(LEAST_POLLS));
        Jobs.run("place-changes");
        followers.forEach(Follower::read);
        var after = versions(cases);
        for (var each = 0; each < CASES; each++) {
            var one = cases.get(each);
            assertThat(versionsTold(followers.get(each % 2), one))
                    .as("each version of a case once, in its order")
                    .containsExactlyElementsOf(IntStream.rangeClosed(before.get(one) + 1, after.get(one))
                            .boxed()
                            .toList());
        }
        assertThat(after.values().stream().mapToInt(Integer::intValue).sum())
                .isGreaterThan(
                        before.values().stream().mapToInt(Integer::intValue).sum());
    }

    /** @return how often it failed, which would be made up for and seen by nobody */
    private static int place() {
        var run = new Run("place-changes");
        Jobs.named("place-changes").run(run);
        return run.failures();
    }

    private static void write(List<UUID> cases) throws SQLException, InterruptedException {
        var random = ThreadLocalRandom.current();
        try (var connection = Sql.connect()) {
            connection.setAutoCommit(false);
            for (var move = 0; move < MOVES; move++) {
                // In one order, so that no two wait for each other.
                var first = random.nextInt(CASES);
                move(connection, cases.get(first));
                if (first + 1 < CASES && random.nextInt(3) == 0) {
                    move(connection, cases.get(random.nextInt(first + 1, CASES)));
                }
                Thread.sleep(random.nextInt(10) == 0 ? 200 : random.nextInt(15));
                if (random.nextInt(5) == 0) {
                    connection.rollback();
                } else {
                    connection.commit();
                }
            }
        }
    }

    private static void move(Connection connection, UUID application) throws SQLException {
        for (var status : List.of("INFORMATION_REQUESTED", "SUBMITTED")) {
            try (var update = connection.prepareStatement("UPDATE application SET status = ?, question = 'Why?',"
                    + " asked_at = now(), version = version + 1 WHERE id = ?")) {
                update.setString(1, status);
                update.setObject(2, application);
                update.executeUpdate();
            }
        }
    }

    private static Map<UUID, Integer> versions(List<UUID> cases) {
        var versions = new HashMap<UUID, Integer>();
        cases.forEach(id ->
                versions.put(id, Integer.valueOf(Sql.text("SELECT version FROM application WHERE id = '" + id + "'"))));
        return versions;
    }

    private static List<Integer> versionsTold(Follower follower, UUID application) {
        return follower.seen.stream()
                .filter(change -> change.get("id").equals(application.toString()))
                .map(change -> (Integer) change.get("version"))
                .toList();
    }
}
