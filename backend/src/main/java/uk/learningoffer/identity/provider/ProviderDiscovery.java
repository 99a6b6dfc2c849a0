package uk.learningoffer.identity.provider;

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/**
 * What the provider says of itself, asked again each hour. Its address is the operator's and not a caller's, so it may
 * be one of a private network, unlike those that {@code platform.outbound} asks.
 */
@ApplicationScoped
class ProviderDiscovery {
    private static final int CONNECT = 3_000;
    private static final int READ = 5_000;
    private static final int MOST_KEYS = 256 * 1024;
    private static final Duration AGE = Duration.ofHours(1);

    @Inject
    ProviderConfig config;

    @Inject
    InstantSource clock;

    private volatile Known known;

    record Known(OIDCProviderMetadata metadata, JWKSource<SecurityContext> keys, Instant asked) {}

    Known get() throws ProviderFault {
        var last = known;
        if (last == null || last.asked().plus(AGE).isBefore(clock.instant())) {
            last = ask();
            known = last;
        }
        return last;
    }

    private Known ask() throws ProviderFault {
        try {
            var metadata = OIDCProviderMetadata.resolve(issuer(), ProviderDiscovery::limit);
            var keys = JWKSourceBuilder.create(
                            metadata.getJWKSetURI().toURL(), new DefaultResourceRetriever(CONNECT, READ, MOST_KEYS))
                    .build();
            return new Known(metadata, keys, clock.instant());
        } catch (IOException | GeneralException | IllegalArgumentException away) {
            throw ProviderFault.away();
        }
    }

    Issuer issuer() {
        return new Issuer(config.issuer().orElseThrow());
    }

    static void limit(HTTPRequest request) {
        request.setConnectTimeout(CONNECT);
        request.setReadTimeout(READ);
        request.setFollowRedirects(false);
    }
}
