package uk.learningoffer.platform.outbound;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.InetAddress;
import java.net.URI;
import java.util.Set;

/** Where the service may connect to when somebody gives it an address. */
public interface Reachable {
    boolean mayReach(InetAddress address, int port);

    /** Whether nobody on the way can read what is sent there. */
    default boolean isConfidential(URI uri) {
        return "https".equalsIgnoreCase(uri.getScheme());
    }

    /** The public internet, on the ports of the web. */
    @DefaultBean
    @ApplicationScoped
    class PublicWeb implements Reachable {
        private static final Set<Integer> PORTS = Set.of(80, 443);

        @Override
        public boolean mayReach(InetAddress address, int port) {
            return PORTS.contains(port) && PublicAddresses.contain(address);
        }
    }
}
