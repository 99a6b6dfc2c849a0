package uk.learningoffer.licence.purchasing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.Map;
import java.util.UUID;
import uk.learningoffer.audit.Audit;
import uk.learningoffer.library.course.Course;
import uk.learningoffer.library.course.Courses;
import uk.learningoffer.licence.stock.Pool;
import uk.learningoffer.licence.stock.PoolRepository;
import uk.learningoffer.platform.problem.Problems;

@ApplicationScoped
class PoolService {
    @Inject
    PoolRepository pools;

    @Inject
    Courses courses;

    @Inject
    Audit audit;

    @Inject
    InstantSource clock;

    /** @return the id of the new pool, which is empty */
    @Transactional
    UUID create(PoolRequest request) {
        var course = request.courseSlug() == null ? null : courseOf(request);
        var pool = new Pool(
                request.name().strip(),
                request.platform().strip(),
                course == null ? null : course.id(),
                clock.instant());
        pools.persist(pool);
        audit.record("pool.created", "pool", pool.id(), Map.of());
        return pool.id();
    }

    private Course courseOf(PoolRequest request) {
        var course = courses.bySlug(request.courseSlug())
                .orElseThrow(() -> Problems.invalid("/courseSlug", "Choose a course of the library"));
        if (!course.platform().equalsIgnoreCase(request.platform().strip())) {
            throw Problems.invalid("/platform", "This course is at " + course.platform() + ": enter that platform");
        }
        return course;
    }
}
