package uk.learningoffer.licence.stock;

import java.net.URI;
import java.util.Locale;
import java.util.Map;

/** Which platform an address of a course belongs to, for courses that are not in the library. */
public final class PlatformHosts {
    private static final Map<String, String> PLATFORMS = Map.of(
            "futurelearn.com", "FutureLearn",
            "open.edu", "OpenLearn",
            "coursera.org", "Coursera",
            "edx.org", "edX",
            "linkedin.com", "LinkedIn Learning");

    private PlatformHosts() {}

    /** The platform of each host. */
    public static Map<String, String> platforms() {
        return PLATFORMS;
    }

    /** @return null for an address at no platform we know, or one that cannot be read */
    public static String platformOf(String url) {
        if (url == null) {
            return null;
        }
        try {
            var host = URI.create(url.strip()).getHost();
            return host == null ? null : platformAt(host.toLowerCase(Locale.ROOT));
        } catch (IllegalArgumentException unreadable) {
            return null;
        }
    }

    private static String platformAt(String host) {
        return PLATFORMS.entrySet().stream()
                .filter(known -> host.equals(known.getKey()) || host.endsWith("." + known.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(null);
    }
}
