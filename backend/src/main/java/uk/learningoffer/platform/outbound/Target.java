package uk.learningoffer.platform.outbound;

import java.net.InetAddress;
import java.net.URI;

/**
 * A web address together with the one machine it was found to mean: what was looked at is what is connected to, so a
 * name that changes its mind in between changes nothing.
 *
 * @param host in lower case, without brackets or a last dot
 */
public record Target(URI uri, String host, int port, InetAddress address) {
    boolean isSecure() {
        return "https".equalsIgnoreCase(uri.getScheme());
    }

    String pathAndQuery() {
        var path = uri.getRawPath() == null || uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
        return uri.getRawQuery() == null ? path : path + "?" + uri.getRawQuery();
    }
}
