package uk.learningoffer.application.queue;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.learningoffer.application.eligibility.EligibilityOutcome;
import uk.learningoffer.application.queue.CountsResponse.OutcomeCount;
import uk.learningoffer.application.queue.CountsResponse.StatusCount;
import uk.learningoffer.application.record.ApplicationStatus;
import uk.learningoffer.identity.caller.CurrentUser;
import uk.learningoffer.identity.caller.Roles;
import uk.learningoffer.platform.clock.LondonDays;
import uk.learningoffer.platform.clock.WorkingDays;
import uk.learningoffer.testsupport.ApiTest;

/** R21: however a page is read, it is what plain SQL says. */
@ApiTest
class QueueFiltersTest {
    private static final int MANY = 3000;
    private static final String SENT_ON = "CAST(a.submitted_at AT TIME ZONE 'Europe/London' AS date)";
    private static final List<String> WORDS =
            List.of("content", "100%", "alex number 12", "queue-7", "LO-Q01", "q02", "co", "course", "nothing like it");

    @Inject
    Session database;

    @Inject
    ApplicationList list;

    @Inject
    ApplicationCounts counts;

    private final Random random = new Random(42);
    private final CurrentUser reviewer = new CurrentUser(UUID.randomUUID(), null, "LDS", Set.of(Roles.REVIEWER));

    @BeforeEach
    void fill() {
        QuarkusTransaction.begin();
        QueueRows.fill(database, MANY);
        database.createNativeMutationQuery("""
                        INSERT INTO person (id, email, created_at) VALUES (:me, 'queue-reviewer@example.com', now())""")
                .setParameter("me", reviewer.personId())
                .executeUpdate();
        database.createNativeMutationQuery("""
                        INSERT INTO case_claim (application_id, reviewer, claimed_at, until)
                        SELECT id, :me, now(), now() + CASE WHEN starts_with(reference, 'LO-Q09') THEN -1 ELSE 1 END * interval '9 minutes'
                        FROM application WHERE reference LIKE 'LO-Q0%'""")
                .setParameter("me", reviewer.personId())
                .executeUpdate();
    }

    @AfterEach
    void empty() {
        QuarkusTransaction.rollback();
    }

    @Test
    void any_filters_page_by_page_give_what_plain_sql_gives_at_once() {
        for (var turn = 0; turn < 120; turn++) {
            var query = anyQuery();
            assertThat(walk(query)).as(said(query)).isEqualTo(plain(query));
        }
    }

    @Test
    void counts_stop_at_a_thousand() {
        var counted = counts.count(new SentDays());
        assertThat(counted.byStatus()).contains(new StatusCount(ApplicationStatus.SUBMITTED, 1000, true));
        assertThat(counted.byOutcome())
                .contains(new OutcomeCount(EligibilityOutcome.ELIGIBLE, 1000, true))
                .contains(new OutcomeCount(
                        EligibilityOutcome.NOT_ELIGIBLE,
                        (int) plainCount("status = 'SUBMITTED' AND rule_outcome = 'NOT_ELIGIBLE'"),
                        false));
        assertThat(counted.late().count()).isEqualTo((int) Math.min(
                1000,
                plainCount("status = 'SUBMITTED' AND due_on < CAST(now() AT TIME ZONE 'Europe/London' AS date)")));
    }

    @Test
    void counts_of_a_period_are_of_what_was_sent_in_it() {
        var first = LondonDays.of(Instant.now()).minusDays(9);
        var last = first.plusDays(3);
        var within = " AND CAST(submitted_at AT TIME ZONE 'Europe/London' AS date) BETWEEN '" + first + "' AND '" + last
                + "'";
        var counted = counts.count(SentDays.of("", first.toString(), last.toString()));
        var submitted = (int) plainCount("status = 'SUBMITTED'" + within);
        assertThat(submitted).isBetween(1, 999);
        assertThat(counted.byStatus()).contains(new StatusCount(ApplicationStatus.SUBMITTED, submitted, false));
        assertThat(counted.byOutcome())
                .contains(new OutcomeCount(
                        EligibilityOutcome.NEEDS_REVIEW,
                        (int) plainCount("status = 'SUBMITTED' AND rule_outcome = 'NEEDS_REVIEW'" + within),
                        false));
        assertThat(counted.late().count()).isEqualTo((int) plainCount(
                "status = 'SUBMITTED'" + " AND due_on < CAST(now() AT TIME ZONE 'Europe/London' AS date)" + within));
        assertThat(counted.oldestWaitingDays()).isEqualTo(9);
    }

    private long plainCount(String condition) {
        return database.createNativeQuery("SELECT count(*) FROM application WHERE " + condition, Long.class)
                .getSingleResult();
    }

    @Test
    void a_walk_of_a_hundred_pages_misses_nobody_and_repeats_nobody_while_others_are_sent() {
        var query = new ApplicationQuery();
        query.statuses = List.of(ApplicationStatus.SUBMITTED);
        query.regions = List.of("London", "South East", "North West", "Yorkshire and The Humber");
        query.limit = 5;
        var before = plain(query);
        var seen = new ArrayList<UUID>();
        var pages = 0;
        do {
            var page = list.page(query, reviewer);
            page.items().forEach(item -> seen.add(item.id()));
            query.cursor = page.next();
            sendAnother(++pages);
        } while (query.cursor != null);
        assertThat(pages).isGreaterThan(100);
        assertThat(seen).doesNotHaveDuplicates().containsSubsequence(before);
    }

    /** One in front of everybody who waits, and one behind. */
    private void sendAnother(int page) {
        database.createNativeMutationQuery("""
                        UPDATE application SET status = 'SUBMITTED', authority_code = 'CMD',
                            submitted_at = now() + CASE WHEN reference = :early THEN -1 ELSE 1 END * interval '9 days'
                        WHERE reference IN (:early, :late) AND status = 'INFORMATION_REQUESTED'""")
                .setParameter("early", "LO-Q%03d-%1$d".formatted(page * 20 + 1))
                .setParameter("late", "LO-Q%03d-%1$d".formatted(page * 20 + 11))
                .executeUpdate();
    }

    private ApplicationQuery anyQuery() {
        var query = new ApplicationQuery();
        query.statuses = some(List.of(ApplicationStatus.SUBMITTED, ApplicationStatus.DECLINED));
        query.authorities = some(List.of("LDS", "CMD", "MAN", "no-such"));
        query.regions = some(List.of("London", "Scotland", "South West"));
        query.courses = some(List.of("introduction-to-content-design", "no-such", slug(), slug()));
        query.ruleOutcomes = some(List.of(EligibilityOutcome.values()));
        query.q = random.nextInt(3) == 0 ? WORDS.get(random.nextInt(WORDS.size())) : null;
        query.late = random.nextInt(6) == 0;
        query.claimedByMe = random.nextInt(9) == 0;
        query.sent = SentDays.of("", anyDay(), null);
        if (random.nextBoolean()) {
            // Never before the first day: that is refused.
            query.sent.submittedTo = query.sent.submittedFrom == null
                    ? anyDay()
                    : LocalDate.parse(query.sent.submittedFrom)
                            .plusDays(random.nextInt(9))
                            .toString();
        }
        query.minDays = random.nextInt(6) == 0 ? 1 + random.nextInt(20) : null;
        query.minWorkingDays = random.nextInt(6) == 0 ? 1 + random.nextInt(15) : null;
        query.limit = 100;
        return query;
    }

    private String anyDay() {
        return random.nextInt(4) > 0
                ? null
                : LondonDays.of(Instant.now()).minusDays(random.nextInt(26)).toString();
    }

    private String slug() {
        return database.createNativeQuery(
                        "SELECT slug FROM course ORDER BY code OFFSET " + random.nextInt(60) + " LIMIT 1", String.class)
                .getSingleResult();
    }

    private <T> List<T> some(List<T> all) {
        return random.nextInt(5) < 3
                ? List.of()
                : all.stream().filter(each -> random.nextBoolean()).toList();
    }

    private List<UUID> walk(ApplicationQuery query) {
        var found = new ArrayList<UUID>();
        do {
            var page = list.page(query, reviewer);
            page.items().forEach(item -> found.add(item.id()));
            query.cursor = page.next();
        } while (query.cursor != null);
        return found;
    }

    private List<UUID> plain(ApplicationQuery query) {
        var conditions = new ArrayList<>(List.of("a.submitted_at IS NOT NULL"));
        var values = new HashMap<String, Object>();
        in("a.status", query.statuses.stream().map(Enum::name).toList(), conditions, values);
        in("a.authority_code", query.authorities, conditions, values);
        in("l.region", query.regions, conditions, values);
        in("c.slug", query.courses, conditions, values);
        in("a.rule_outcome", query.ruleOutcomes.stream().map(Enum::name).toList(), conditions, values);
        if (query.q != null) {
            conditions.add("""
                    (starts_with(a.reference, upper(:q)) OR starts_with(a.reference, 'LO-' || upper(:q))
                     OR strpos(lower(concat_ws('|', p.name, p.email, c.title, a.named_title)), lower(:q)) > 0)""");
            values.put("q", query.q);
        }
        if (query.late) {
            conditions.add("a.status = 'SUBMITTED' AND a.due_on < CAST(now() AT TIME ZONE 'Europe/London' AS date)");
        }
        if (query.claimedByMe) {
            conditions.add(
                    "EXISTS (SELECT FROM case_claim k WHERE k.application_id = a.id AND k.reviewer = :me AND k.until > now())");
            values.put("me", reviewer.personId());
        }
        if (query.sent.submittedFrom != null) {
            conditions.add(SENT_ON + " >= '" + query.sent.submittedFrom + "'");
        }
        if (query.sent.submittedTo != null) {
            conditions.add(SENT_ON + " <= '" + query.sent.submittedTo + "'");
        }
        if (query.minDays != null) {
            conditions.add(SENT_ON + " <= CAST(now() AT TIME ZONE 'Europe/London' AS date) - " + query.minDays);
        }
        var direction = query.statuses.equals(List.of(ApplicationStatus.SUBMITTED)) ? "ASC" : "DESC";
        var sql = database.createNativeQuery("""
                SELECT a.id, a.submitted_at, l.nation FROM application a JOIN person p ON p.id = a.person_id
                LEFT JOIN authority l ON l.code = a.authority_code LEFT JOIN course c ON c.id = a.course_id
                WHERE %s ORDER BY a.submitted_at %s, a.id %2$s""".formatted(String.join(" AND ", conditions), direction), Tuple.class);
        values.forEach(sql::setParameter);
        return sql.getResultStream()
                .filter(row -> query.minWorkingDays == null || workingDays(row) >= query.minWorkingDays)
                .map(row -> row.get("id", UUID.class))
                .toList();
    }

    private static int workingDays(Tuple row) {
        return WorkingDays.between(
                row.get("submitted_at", Instant.class), Instant.now(), row.get("nation", String.class));
    }

    private static void in(String column, List<String> chosen, List<String> conditions, Map<String, Object> values) {
        if (!chosen.isEmpty()) {
            var name = column.replace('.', '_');
            conditions.add(column + " IN (:" + name + ")");
            values.put(name, chosen);
        }
    }

    private static String said(ApplicationQuery query) {
        return "status %s, authority %s, region %s, course %s, outcome %s, words %s, late %s, mine %s, from %s, to %s, days %s, working %s"
                .formatted(
                        query.statuses,
                        query.authorities,
                        query.regions,
                        query.courses,
                        query.ruleOutcomes,
                        query.q,
                        query.late,
                        query.claimedByMe,
                        query.sent.submittedFrom,
                        query.sent.submittedTo,
                        query.minDays,
                        query.minWorkingDays);
    }
}
