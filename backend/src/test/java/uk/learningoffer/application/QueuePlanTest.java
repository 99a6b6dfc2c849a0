package uk.learningoffer.application;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;
import uk.learningoffer.identity.CurrentUser;
import uk.learningoffer.identity.Roles;
import uk.learningoffer.testsupport.ApiTest;

@ApiTest
class QueuePlanTest {
    @Inject
    Session database;

    /** With most rows waiting, the planner may prefer a general index and filter: then the queue reads the whole table. */
    @Test
    void the_queue_is_read_from_its_own_index() {
        QuarkusTransaction.begin();
        try {
            fill();
            assertThat(plan()).contains("application_queue").doesNotContain("Seq Scan on application");
        } finally {
            QuarkusTransaction.rollback();
        }
    }

    private String plan() {
        var query = new ApplicationQuery();
        query.statuses = List.of(ApplicationStatus.SUBMITTED);
        var reviewer = new CurrentUser(UUID.randomUUID(), null, "LDS", Set.of(Roles.REVIEWER));
        var sql = ListSql.of(query, ListOrder.QUEUE, reviewer, Instant.now());
        var explained = database.createNativeQuery("EXPLAIN " + sql.text(), String.class);
        sql.parameters().forEach(explained::setParameter);
        return String.join("\n", explained.getResultList());
    }

    private void fill() {
        execute("""
                INSERT INTO person (id, email, created_at)
                VALUES ('00000000-0000-7000-8000-000000000001', 'queue-plan@example.com', now())""");
        execute("""
                INSERT INTO application (id, reference, person_id, status, named_title, named_url, named_why, motivators,
                    constraints, declared, created_at, submitted_at, rule_outcome)
                SELECT gen_random_uuid(), 'plan-' || n, '00000000-0000-7000-8000-000000000001',
                    CASE WHEN n % 20 = 0 THEN 'DECLINED' ELSE 'SUBMITTED' END, 'A course', 'https://example.org/' || n, '',
                    '{}', '{}', true, now(), now() - n * interval '1 minute', 'ELIGIBLE'
                FROM generate_series(1, 5000) n""");
        execute("ANALYZE application");
    }

    private void execute(String sql) {
        database.createNativeMutationQuery(sql).executeUpdate();
    }
}
