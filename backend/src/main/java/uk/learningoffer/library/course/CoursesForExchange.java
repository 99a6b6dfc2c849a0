package uk.learningoffer.library.course;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Tuple;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.hibernate.Session;
import uk.learningoffer.library.transfer.Row;

/** Courses by the hundred, each question one statement. */
@ApplicationScoped
class CoursesForExchange {
    @Inject
    Session database;

    /** @param lock in the order of their ids, so that two who lock do not wait for each other */
    CoursesOfRows of(List<Row> rows, boolean lock) {
        var courses = new ArrayList<>(database.createSelectionQuery(
                        "from Course where code in :codes or slug in :slugs order by id", Course.class)
                .setParameterList("codes", CoursesOfRows.codes(rows))
                .setParameterList("slugs", CoursesOfRows.slugs(rows))
                .setLockMode(lock ? LockModeType.PESSIMISTIC_WRITE : LockModeType.NONE)
                .getResultList());
        courses.addAll(replacements(courses));
        return new CoursesOfRows(courses, twins(rows));
    }

    List<Course> replacements(List<Course> courses) {
        var ids = courses.stream()
                .map(Course::replacedBy)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return ids.isEmpty()
                ? List.of()
                : database.createSelectionQuery("from Course where id in :ids", Course.class)
                        .setParameterList("ids", ids)
                        .getResultList();
    }

    List<Course> page(String after, int rows) {
        return database.createSelectionQuery("from Course where code > :after order by code", Course.class)
                .setParameter("after", after)
                .setMaxResults(rows)
                .getResultList();
    }

    /** As {@link Courses#twin}, for many. */
    private Map<Integer, List<Course>> twins(List<Row> rows) {
        var twins = new HashMap<Integer, List<Course>>();
        database.createNativeQuery("""
                        WITH asked AS MATERIALIZED (
                            SELECT * FROM unnest(CAST(:numbers AS int[]), CAST(:titles AS text[]), CAST(:pages AS text[]))
                                asked(number, title, page))
                        SELECT a.number, c.* FROM asked a JOIN course c ON lower(c.title) = a.title WHERE c.status <> 'RETIRED'
                        UNION
                        SELECT a.number, c.* FROM asked a JOIN course c ON course_page(c.url) = a.page
                        WHERE c.status <> 'RETIRED' AND a.page <> ''""", Tuple.class)
                .addScalar("number", Integer.class)
                .addEntity("c", Course.class)
                .setParameter("numbers", rows.stream().map(Row::number).toArray(Integer[]::new), Integer[].class)
                .setParameter(
                        "titles", rows.stream().map(CoursesForExchange::title).toArray(String[]::new), String[].class)
                .setParameter(
                        "pages", rows.stream().map(CoursesForExchange::page).toArray(String[]::new), String[].class)
                .getResultStream()
                .forEach(found -> twins.computeIfAbsent((Integer) found.get(0), number -> new ArrayList<>())
                        .add((Course) found.get(1)));
        return twins;
    }

    private static String title(Row row) {
        return row.cell("title").toLowerCase(Locale.UK);
    }

    private static String page(Row row) {
        return CourseAddress.of(row.cell("url")).page();
    }
}
