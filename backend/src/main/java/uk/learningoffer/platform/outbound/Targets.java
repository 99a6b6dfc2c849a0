package uk.learningoffer.platform.outbound;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Locale;

/** Makes targets of addresses that people gave us, and refuses those that lead anywhere but to the public web. */
@ApplicationScoped
public class Targets {
    @Inject
    Reachable reachable;

    /** Without looking anything up. @throws RefusedAddress unless it is an address of a web page */
    public static URI parse(String address) throws RefusedAddress {
        try {
            var uri = new URI(address.strip());
            var scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
            if (!scheme.equals("http") && !scheme.equals("https")) {
                throw new RefusedAddress("It does not start with http:// or https://");
            }
            if (uri.getHost() == null) {
                throw new RefusedAddress("It has no name of a website that we can read");
            }
            if (uri.getRawUserInfo() != null) {
                throw new RefusedAddress("It has a user name in it");
            }
            return uri;
        } catch (URISyntaxException unreadable) {
            throw new RefusedAddress("It is not written like the address of a web page");
        }
    }

    /** Where a redirect leads. @throws RefusedAddress as {@link #parse} does */
    public static URI next(URI from, String location) throws RefusedAddress {
        try {
            return parse(from.resolve(location.strip()).toString());
        } catch (IllegalArgumentException unreadable) {
            throw new RefusedAddress("It is sent on to something that is not the address of a web page");
        }
    }

    /** As leases and lists know it. */
    public static String host(URI uri) {
        return uri.getHost().toLowerCase(Locale.ROOT).replaceAll("^\\[|]$|\\.$", "");
    }

    /**
     * @throws RefusedAddress if any of the machines it may mean is not on the public web
     * @throws UnknownHostException if there is no such name
     */
    public Target resolve(URI uri) throws RefusedAddress, UnknownHostException {
        var secure = "https".equalsIgnoreCase(uri.getScheme());
        var port = uri.getPort() >= 0 ? uri.getPort() : secure ? 443 : 80;
        var addresses = InetAddress.getAllByName(uri.getHost());
        if (!Arrays.stream(addresses).allMatch(address -> reachable.mayReach(address, port))) {
            throw new RefusedAddress("It leads to a machine that is not on the public web");
        }
        return new Target(uri, host(uri), port, addresses[0]);
    }
}
