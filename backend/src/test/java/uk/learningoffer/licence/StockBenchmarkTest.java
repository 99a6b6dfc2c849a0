package uk.learningoffer.licence;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import uk.learningoffer.testsupport.BenchmarkStatement;

class StockBenchmarkTest {
    @Test
    void the_benchmark_looks_for_licences_as_the_service_does() throws IOException {
        BenchmarkStatement.isOfTheService("licences-left", StockOfCourses.SQL);
    }
}
