package uk.learningoffer.library.course;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import uk.learningoffer.testsupport.BenchmarkStatement;

class SearchBenchmarkTest {
    @Test
    void the_benchmark_measures_the_search_of_the_service() throws IOException {
        BenchmarkStatement.isOfTheService("search", CourseSearchSql.statement(true, false));
    }
}
