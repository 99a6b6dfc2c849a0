package uk.learningoffer.platform.web;

import io.netty.handler.ipfilter.IpFilterRuleType;
import io.netty.handler.ipfilter.IpSubnetFilterRule;
import io.netty.util.NetUtil;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;

/**
 * The address that a request comes from. {@code X-Forwarded-For} is believed only as far as proxies of ours wrote it: from
 * its end back to the first address that is none of them. What a caller puts in front of that changes nothing.
 */
@ApplicationScoped
public class CallerAddress {
    private static final byte[] UNKNOWN = new byte[4];
    private final List<IpSubnetFilterRule> proxies;

    CallerAddress(WebConfig config) {
        proxies = config.trustedProxies().orElse(List.of()).stream()
                .map(String::strip)
                .map(CallerAddress::subnet)
                .toList();
    }

    public InetAddress of(HttpServerRequest request) {
        var peer = request.remoteAddress();
        return of(peer == null ? "" : peer.hostAddress(), request.headers().getAll("X-Forwarded-For"));
    }

    InetAddress of(String peer, List<String> forwardedFor) {
        var address = parsed(peer);
        var hops = forwardedFor.stream()
                .flatMap(line -> Arrays.stream(line.split(",")))
                .toList();
        for (var hop = hops.size() - 1; hop >= 0 && isProxy(address); hop--) {
            address = parsed(hops.get(hop).strip());
        }
        return address;
    }

    /** The address, or for IPv6 the network that one customer is given: 64 bits of it. */
    public static String network(InetAddress address) {
        if (address instanceof Inet6Address) {
            return inet(Arrays.copyOf(Arrays.copyOf(address.getAddress(), 8), 16))
                            .getHostAddress() + "/64";
        }
        return address.getHostAddress();
    }

    private boolean isProxy(InetAddress address) {
        var from = new InetSocketAddress(address, 0);
        return proxies.stream().anyMatch(proxy -> proxy.matches(from));
    }

    private static IpSubnetFilterRule subnet(String text) {
        var slash = text.indexOf('/');
        var bytes = NetUtil.createByteArrayFromIpAddressString(slash < 0 ? text : text.substring(0, slash));
        if (bytes == null) {
            throw new IllegalArgumentException(
                    "learning-offer.web.trusted-proxies: not an address or a network: " + text);
        }
        var prefix = slash < 0 ? bytes.length * 8 : Integer.parseInt(text.substring(slash + 1));
        return new IpSubnetFilterRule(inet(bytes), prefix, IpFilterRuleType.ACCEPT);
    }

    /** Never asks a name server: what is no address is one that nobody has. */
    private static InetAddress parsed(String text) {
        var bytes = NetUtil.createByteArrayFromIpAddressString(text);
        return inet(bytes == null ? UNKNOWN : bytes);
    }

    private static InetAddress inet(byte[] bytes) {
        try {
            return InetAddress.getByAddress(bytes);
        } catch (UnknownHostException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
