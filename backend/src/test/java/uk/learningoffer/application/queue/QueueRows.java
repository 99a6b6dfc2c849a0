package uk.learningoffer.application.queue;

import java.util.List;
import org.hibernate.Session;
import uk.learningoffer.testsupport.Sql;

/** Thousands of applications, for as long as the transaction of a test lasts. */
final class QueueRows {
    private QueueRows() {}

    /** Of every status, council, course and outcome, named courses too; half an hour apart and some at the same moment. */
    static void fill(Session database, int many) {
        Sql.run("CREATE OR REPLACE FUNCTION analyze_as_owner(name text) RETURNS void LANGUAGE plpgsql SECURITY DEFINER"
                + " AS $$ BEGIN EXECUTE 'ANALYZE ' || name; END $$");
        List.of("""
                        INSERT INTO person (id, email, name, created_at)
                        SELECT CAST('00000000-0000-7000-8000-' || lpad(CAST(n AS text), 12, '0') AS uuid),
                            'queue-' || n || '@example.com', CASE WHEN n % 3 > 0 THEN 'Alex Number ' || n END, now()
                        FROM generate_series(1, :many) n""", """
                        INSERT INTO application (id, reference, person_id, authority_code, status, course_id, named_title,
                            named_url, named_why, motivators, constraints, declared, created_at, submitted_at, due_on, asked_at,
                            rule_outcome)
                        SELECT gen_random_uuid(), 'LO-Q' || lpad(CAST(n AS text), 3, '0') || '-' || n,
                            CAST('00000000-0000-7000-8000-' || lpad(CAST(n AS text), 12, '0') AS uuid),
                            CASE WHEN n % 9 > 0 THEN (SELECT code FROM authority ORDER BY code OFFSET n * 7 % 300 LIMIT 1) END,
                            CASE n % 10 WHEN 0 THEN 'DECLINED' WHEN 1 THEN 'INFORMATION_REQUESTED' ELSE 'SUBMITTED' END,
                            CASE WHEN n % 4 > 0 THEN (SELECT id FROM course ORDER BY code OFFSET n * 5 % 60 LIMIT 1) END,
                            CASE WHEN n % 4 = 0 THEN 'A 100% good course ' || n END,
                            CASE WHEN n % 4 = 0 THEN 'https://example.org/' || n END, CASE WHEN n % 4 = 0 THEN '' END,
                            '{}', '{}', true, now(), now() - n / 3 * interval '37 minutes',
                            current_date - n / 3 * 37 / 1440 + 14 + n % 4, now(),
                            CASE WHEN n % 50 = 0 THEN 'NOT_ELIGIBLE' WHEN n % 5 = 0 THEN 'NEEDS_REVIEW' ELSE 'ELIGIBLE' END
                        FROM generate_series(1, :many) n""", analyze("application"), analyze("person"))
                .forEach(sql -> database.createNativeMutationQuery(sql.replace(":many", String.valueOf(many)))
                        .executeUpdate());
    }

    /** Only an owner may, and only the service's own role sees what its transaction has not yet committed. */
    private static String analyze(String table) {
        return "DO $$ BEGIN PERFORM analyze_as_owner('" + table + "'); END $$";
    }
}
