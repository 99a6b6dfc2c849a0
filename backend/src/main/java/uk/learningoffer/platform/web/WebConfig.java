package uk.learningoffer.platform.web;

import io.smallrye.config.ConfigMapping;
import java.util.List;
import java.util.Optional;

/** What is between the service and its callers. */
@ConfigMapping(prefix = "learning-offer.web")
interface WebConfig {
    /** Addresses or networks (10.0.0.0/8) of the proxies in front: only they may say who called, in X-Forwarded-For. */
    Optional<List<String>> trustedProxies();
}
