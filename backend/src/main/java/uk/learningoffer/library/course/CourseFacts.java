package uk.learningoffer.library.course;

import static uk.learningoffer.platform.reference.ReferenceFacts.list;
import static uk.learningoffer.platform.reference.ReferenceFacts.optional;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.InstantSource;
import java.util.Map;
import org.hibernate.Session;
import uk.learningoffer.platform.Ids;
import uk.learningoffer.platform.reference.ReferenceFacts;

/** Loads the courses that come with the product. No link has been checked by us yet, so none says when it was. */
@ApplicationScoped
class CourseFacts {
    @Inject
    ReferenceFacts facts;

    @Inject
    Session database;

    @Inject
    InstantSource clock;

    @Transactional
    void load(@Observes @Priority(20) StartupEvent start) {
        facts.take("courses.csv", row -> row.get("id")).forEach(this::course);
    }

    private void course(Map<String, String> row) {
        database.createNativeMutationQuery("""
                        INSERT INTO course (id, code, slug, title, platform, awarding_partner, url, hours, weeks, level, format,
                            cost_class, certificate, topics, languages, access_features, summary, evidence, status,
                            created_at, updated_at)
                        VALUES (:id, :code, :slug, :title, :platform, :partner, :url, :hours, :weeks, :level, :format,
                            :costClass, :certificate, :topics, :languages, :accessFeatures, :summary, :evidence, 'PUBLISHED',
                            :now, :now)
                        ON CONFLICT DO NOTHING""")
                .setParameter("id", Ids.next())
                .setParameter("code", row.get("id"))
                .setParameter("slug", row.get("slug"))
                .setParameter("title", row.get("title"))
                .setParameter("platform", row.get("platform"))
                .setParameter("partner", row.get("awarding_partner"))
                .setParameter("url", row.get("url"))
                .setParameter("hours", new BigDecimal(row.get("hours")))
                .setParameter("weeks", optional(row.get("weeks"), Integer::valueOf), Integer.class)
                .setParameter("level", row.get("level"))
                .setParameter("format", row.get("format"))
                .setParameter("costClass", row.get("cost_class"))
                .setParameter("certificate", row.get("certificate"))
                .setParameter("topics", list(row.get("topics")).toArray(String[]::new))
                .setParameter("languages", list(row.get("languages")).toArray(String[]::new))
                .setParameter("accessFeatures", list(row.get("access_features")).toArray(String[]::new))
                .setParameter("summary", row.get("summary"))
                .setParameter("evidence", optional(row.get("evidence"), String::valueOf), String.class)
                .setParameter("now", clock.instant())
                .executeUpdate();
    }
}
