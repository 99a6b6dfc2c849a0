package uk.learningoffer.licence.stock;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlatformHostsTest {
    @ParameterizedTest
    @CsvSource({
        "https://www.futurelearn.com/courses/data, FutureLearn",
        "https://FutureLearn.com, FutureLearn",
        "https://www.open.edu/openlearn/x, OpenLearn",
        "https://notfuturelearn.com/courses/data, ",
        "https://futurelearn.com.example.org/, ",
        "https://example.org/?u=futurelearn.com, ",
        "not an address, ",
        ", "
    })
    void a_named_course_belongs_to_the_platform_of_its_host(String url, String platform) {
        assertThat(PlatformHosts.platformOf(url)).isEqualTo(platform);
    }
}
