package uk.learningoffer.library.course;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import uk.learningoffer.library.transfer.Row;

/** The courses that some rows are about or speak of, read at once. */
final class CoursesOfRows {
    private final Map<String, Course> byCode = new HashMap<>();
    private final Map<String, Course> bySlug = new HashMap<>();
    private final Map<UUID, Course> byId = new HashMap<>();
    private final Map<Integer, List<Course>> twins;

    /** @param twins courses that have a row's title or page, by the row's number */
    CoursesOfRows(Collection<Course> courses, Map<Integer, List<Course>> twins) {
        courses.forEach(this::add);
        twins.values().forEach(all -> all.forEach(this::add));
        this.twins = twins;
    }

    private void add(Course course) {
        byCode.put(course.code(), course);
        bySlug.put(course.slug(), course);
        byId.put(course.id(), course);
    }

    /** By its code; a row without one means the course with its address here, or with its title and page. */
    Course of(Row row) {
        if (!row.cell("id").isEmpty()) {
            return byCode.get(row.cell("id"));
        }
        if (!row.cell("slug").isEmpty()) {
            return bySlug.get(row.cell("slug"));
        }
        return twins.getOrDefault(row.number(), List.of()).stream()
                .filter(twin -> twin.title().equals(row.cells().get("title"))
                        && twin.url().equals(row.cells().get("url")))
                .findFirst()
                .orElse(null);
    }

    Course byCode(String code) {
        return byCode.get(code);
    }

    boolean hasSlug(String slug) {
        return bySlug.containsKey(slug);
    }

    Course replacementOf(Course course) {
        return course.replacedBy() == null ? null : byId.get(course.replacedBy());
    }

    Map<String, String> cells(Course course) {
        var replacement = replacementOf(course);
        return CourseCells.of(course, replacement == null ? null : replacement.code());
    }

    Optional<Course> twinOf(Row row, Course self) {
        return twins.getOrDefault(row.number(), List.of()).stream()
                .filter(twin -> !twin.equals(self))
                .findFirst();
    }

    static Set<String> codes(List<Row> rows) {
        var codes = new HashSet<String>();
        for (var row : rows) {
            codes.add(row.cell("id"));
            codes.add(row.cell("replaced_by"));
        }
        codes.remove("");
        return codes;
    }

    static Set<String> slugs(List<Row> rows) {
        var slugs = new HashSet<String>();
        rows.forEach(row -> slugs.add(row.cell("slug")));
        slugs.remove("");
        return slugs;
    }
}
