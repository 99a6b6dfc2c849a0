package uk.learningoffer.testsupport;

import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import java.util.UUID;
import org.hibernate.Session;
import uk.learningoffer.testsupport.People.Somebody;

/** Courses and people that no seed has. */
public final class TestCourses {
    private TestCourses() {}

    /** A copy of a funded course of the library, for one test alone. */
    public static String funded() {
        var slug = "course-" + UUID.randomUUID();
        execute("""
                INSERT INTO course (id, code, slug, title, platform, awarding_partner, url, hours, level, format, cost_class,
                    certificate, topics, languages, access_features, summary, status, created_at, updated_at)
                SELECT gen_random_uuid(), '%1$s', '%1$s', 'Course of a test', platform, awarding_partner, url, hours, level,
                    format, 'funded', certificate, topics, languages, access_features, summary, 'PUBLISHED', now(), now()
                FROM course WHERE slug = 'introduction-to-content-design'""".formatted(slug));
        return slug;
    }

    /** The same with a pool, though without a licence: whoever is approved waits. */
    public static String fundedWithPool() {
        var slug = funded();
        execute("""
                INSERT INTO licence_pool (id, name, platform, course_id, created_at)
                SELECT gen_random_uuid(), 'Pool of a test', platform, id, now() FROM course WHERE slug = '%s'""".formatted(slug));
        return slug;
    }

    public static void retire(String slug) {
        execute("UPDATE course SET status = 'RETIRED' WHERE slug = '%s'".formatted(slug));
    }

    /** Somebody whose address belongs to no council. */
    public static Somebody personAt(String domain) {
        var person = uk.learningoffer.testsupport.Given.applicant();
        var email = person.email().replaceFirst("@.*", "@" + domain);
        execute("UPDATE person SET email = '%s', authority_code = NULL WHERE id = '%s'".formatted(email, person.id()));
        return new Somebody(person.id(), email, null, false);
    }

    /** Rows of a table, with a condition if need be. */
    public static long count(String table) {
        return QuarkusTransaction.requiringNew().call(() -> Arc.container()
                .instance(Session.class)
                .get()
                .createNativeQuery("SELECT count(*) FROM " + table, Long.class)
                .getSingleResult());
    }

    public static void execute(String sql) {
        QuarkusTransaction.requiringNew().run(() -> Arc.container()
                .instance(Session.class)
                .get()
                .createNativeMutationQuery(sql)
                .executeUpdate());
    }
}
