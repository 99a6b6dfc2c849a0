package uk.learningoffer.platform.outbound;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.InetAddress;
import java.net.URI;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The rule of production, on the ports that a test opened; loopback only on those of a test's own servers. */
@ApplicationScoped
public class OpenForTests implements Reachable {
    private static final Set<Integer> PORTS = ConcurrentHashMap.newKeySet();
    private static final Set<Integer> LOCAL = ConcurrentHashMap.newKeySet();

    public static void port(int port) {
        PORTS.add(port);
    }

    public static void local(int port) {
        LOCAL.add(port);
    }

    /** Tests' own servers have no certificates. */
    @Override
    public boolean isConfidential(URI uri) {
        return LOCAL.contains(uri.getPort()) || Reachable.super.isConfidential(uri);
    }

    @Override
    public boolean mayReach(InetAddress address, int port) {
        return new PublicWeb().mayReach(address, port)
                || PORTS.contains(port) && PublicAddresses.contain(address)
                || LOCAL.contains(port) && address.isLoopbackAddress();
    }
}
