package uk.learningoffer.licence.purchasing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import uk.learningoffer.audit.Audit;
import uk.learningoffer.library.course.Course;
import uk.learningoffer.library.course.Courses;
import uk.learningoffer.licence.stock.Pool;
import uk.learningoffer.licence.stock.PoolRepository;
import uk.learningoffer.platform.problem.FieldError;
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
        var served = served(request);
        var pool = new Pool(request.name().strip(), request.platform().strip(), served, clock.instant());
        pools.persist(pool);
        if (served.size() > 1) {
            pools.serve(pool, served);
        }
        audit.record("pool.created", "pool", pool.id(), Map.of("courses", served.size()));
        return pool.id();
    }

    /** Refuses with every fault at once. */
    private Set<UUID> served(PoolRequest request) {
        var slugs = request.courseSlugs() == null ? List.<String>of() : request.courseSlugs();
        var known = courses.bySlugs(slugs).stream().collect(Collectors.toMap(Course::slug, Function.identity()));
        var served = new LinkedHashSet<UUID>();
        var faults = new ArrayList<FieldError>();
        for (var index = 0; index < slugs.size(); index++) {
            var course = known.get(slugs.get(index));
            var fault = fault(course, request.platform().strip());
            if (fault != null) {
                faults.add(new FieldError("/courseSlugs/" + index, fault));
            } else if (!served.add(course.id())) {
                faults.add(new FieldError("/courseSlugs/" + index, "This course is in the list already"));
            }
        }
        if (!faults.isEmpty()) {
            throw Problems.invalid(faults);
        }
        return served;
    }

    private static String fault(Course course, String platform) {
        if (course == null) {
            return "Choose a course of the library";
        }
        return course.platform().equalsIgnoreCase(platform)
                ? null
                : "This course is at " + course.platform() + ", not at " + platform;
    }
}
