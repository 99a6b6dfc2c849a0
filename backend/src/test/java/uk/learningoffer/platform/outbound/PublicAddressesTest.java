package uk.learningoffer.platform.outbound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** S28. */
class PublicAddressesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.1.1.1",
                "8.8.8.8",
                "100.63.255.255",
                "172.32.0.1",
                "192.0.1.1",
                "2606:4700::1111",
                "2a00:1450::1"
            })
    void the_internet_is_public(String address) throws UnknownHostException {
        assertThat(PublicAddresses.contain(InetAddress.getByName(address))).isTrue();
        assertThat(new Reachable.PublicWeb().mayReach(InetAddress.getByName(address), 443))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0.0.0.0",
                "10.0.0.1",
                "10.255.255.255",
                "100.64.0.1",
                "127.0.0.1",
                "127.255.255.254",
                "169.254.169.254",
                "172.16.0.1",
                "172.31.255.255",
                "192.0.0.1",
                "192.0.2.1",
                "192.88.99.1",
                "192.168.0.1",
                "198.18.0.1",
                "198.19.255.255",
                "198.51.100.1",
                "203.0.113.1",
                "224.0.0.1",
                "239.255.255.255",
                "240.0.0.1",
                "255.255.255.255",
                "::",
                "::1",
                "::ffff:127.0.0.1",
                "::ffff:10.0.0.1",
                "::127.0.0.1",
                "64:ff9b::7f00:1",
                "64:ff9b:1::1",
                "100::1",
                "fc00::1",
                "fd12:3456::1",
                "fe80::1",
                "fec0::1",
                "ff02::1",
                "2001::1",
                "2001:10::1",
                "2001:db8::1",
                "2002:7f00:1::1",
                "2002:a00:1::1",
                "3fff::1",
                "5f00::1"
            })
    void everything_else_is_not(String address) throws UnknownHostException {
        assertThat(PublicAddresses.contain(InetAddress.getByName(address))).isFalse();
    }

    @Test
    void only_the_ports_of_the_web_are_asked() throws UnknownHostException {
        var rule = new Reachable.PublicWeb();
        assertThat(rule.mayReach(InetAddress.getByName("1.1.1.1"), 80)).isTrue();
        assertThat(rule.mayReach(InetAddress.getByName("1.1.1.1"), 22)).isFalse();
        assertThat(rule.mayReach(InetAddress.getByName("1.1.1.1"), 8080)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ftp://example.org/", "file:///etc/passwd", "gopher://example.org/", "javascript:alert(1)",
                        "//example.org",
                "example.org", "http://user@example.org/", "http://user:word@example.org/", "http:///path", "http://",
                "http://exa mple.org/", "http://example.org:port/", "https://[::1/", "jar:http://example.org!/", ""
            })
    void what_is_no_address_of_a_web_page_is_refused_before_anything_is_looked_up(String address) {
        assertThatThrownBy(() -> Targets.parse(address)).isInstanceOf(RefusedAddress.class);
    }
}
