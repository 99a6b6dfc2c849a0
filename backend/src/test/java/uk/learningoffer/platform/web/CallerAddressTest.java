package uk.learningoffer.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** S25. */
class CallerAddressTest {
    private static final CallerAddress BEHIND_PROXIES =
            new CallerAddress(() -> Optional.of(List.of("10.0.0.0/8", "192.0.2.7", "fd00::/8")));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                // who is connected | X-Forwarded-For | who called
                "203.0.113.9 | - | 203.0.113.9",
                "203.0.113.9 | 198.51.100.1 | 203.0.113.9",
                "10.1.2.3 | 198.51.100.1 | 198.51.100.1",
                "10.1.2.3 | 127.0.0.1, 198.51.100.1 | 198.51.100.1",
                "10.1.2.3 | 198.51.100.1, 192.0.2.7 | 198.51.100.1",
                "10.1.2.3 | 198.51.100.1, 192.0.2.8 | 192.0.2.8",
                "10.1.2.3 | - | 10.1.2.3",
                "10.1.2.3 | somewhere.example | 0.0.0.0",
                "10.1.2.3 | 198.51.100.1, nonsense | 0.0.0.0",
                "fd00::1 | 2001:db8:1:2:3:4:5:6 | 2001:db8:1:2:0:0:0:0/64",
                "2001:db8::1 | 198.51.100.1 | 2001:db8:0:0:0:0:0:0/64",
            })
    void a_caller_is_whom_a_proxy_of_ours_saw(String connected, String forwarded, String caller) {
        var lines = forwarded == null ? List.<String>of() : List.of(forwarded);
        assertThat(CallerAddress.network(BEHIND_PROXIES.of(connected, lines))).isEqualTo(caller);
    }

    @Test
    void several_headers_are_one_list() {
        assertThat(BEHIND_PROXIES
                        .of("10.0.0.1", List.of("127.0.0.1", "198.51.100.1, 10.0.0.2"))
                        .getHostAddress())
                .isEqualTo("198.51.100.1");
    }

    @Test
    void without_proxies_nobody_is_believed() {
        var open = new CallerAddress(Optional::empty);
        assertThat(open.of("10.1.2.3", List.of("198.51.100.1")).getHostAddress())
                .isEqualTo("10.1.2.3");
    }

    @Test
    void a_proxy_has_an_address_and_no_name() {
        assertThatThrownBy(() -> new CallerAddress(() -> Optional.of(List.of("proxy.example"))))
                .hasMessageContaining("proxy.example");
    }
}
