package uk.learningoffer.identity.token;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.smallrye.jwt.auth.principal.JWTAuthContextInfo;
import io.smallrye.jwt.auth.principal.JWTCallerPrincipal;
import io.smallrye.jwt.auth.principal.JWTCallerPrincipalFactory;
import io.smallrye.jwt.auth.principal.ParseException;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Inject;
import java.time.InstantSource;
import uk.learningoffer.identity.token.TokenRules.Proven;
import uk.learningoffer.platform.ServiceConfig;
import uk.learningoffer.platform.crypto.Hashes;

/**
 * SmallRye JWT's way into our rules and our key ring. Checking a signature costs more than the rest of most requests, so
 * a token is proven once and remembered by its hash; whatever may end before it does is looked at every time.
 */
@Alternative
@Priority(1)
@ApplicationScoped
class TokenVerifier extends JWTCallerPrincipalFactory {
    private final Cache<String, Proven> proven = Caffeine.newBuilder()
            .maximumSize(5_000)
            .expireAfterWrite(Tokens.LONGEST_LIFE)
            .build();

    @Inject
    KeyRing keys;

    @Inject
    ServiceConfig config;

    @Inject
    InstantSource clock;

    @Override
    public JWTCallerPrincipal parse(String token, JWTAuthContextInfo unused) throws ParseException {
        var rules = new TokenRules(config.origin().toString(), keys::verifying, clock);
        var name = Hashes.base64Url(Hashes.sha256(token));
        var known = proven.getIfPresent(name);
        if (known != null) {
            return rules.stillGood(known);
        }
        var found = rules.prove(token);
        var caller = rules.stillGood(found);
        proven.put(name, found);
        return caller;
    }
}
