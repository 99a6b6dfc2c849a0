package uk.learningoffer.library.story;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import uk.learningoffer.testsupport.BenchmarkStatement;

class MatchBenchmarkTest {
    @Test
    void the_benchmark_measures_the_match_of_the_service() throws IOException {
        BenchmarkStatement.isOfTheService("match", StoryMatch.SQL);
    }
}
