package uk.learningoffer.identity.token;

import io.smallrye.jwt.algorithm.SignatureAlgorithm;
import io.smallrye.jwt.auth.principal.DefaultJWTCallerPrincipal;
import io.smallrye.jwt.auth.principal.DefaultJWTTokenParser;
import io.smallrye.jwt.auth.principal.JWTAuthContextInfo;
import io.smallrye.jwt.auth.principal.JWTCallerPrincipal;
import io.smallrye.jwt.auth.principal.ParseException;
import java.security.PublicKey;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jose4j.json.JsonUtil;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwx.JsonWebStructure;
import org.jose4j.lang.JoseException;

/**
 * Everything an access token must be. Set here and not by configuration, because the library accepts other audiences,
 * other issuers and long lives wherever one of its settings is left out, and never looks at {@code typ}.
 */
final class TokenRules {
    private static final int LONGEST = 4096;
    // Nothing else: a header that carries or points to a key (jwk, jku, x5c, x5u) or asks for more (crit, zip) is
    // refused.
    private static final Set<String> HEADERS = Set.of("alg", "kid", "typ");
    private final String issuer;
    private final Function<String, Optional<PublicKey>> keys;
    private final InstantSource clock;
    private final DefaultJWTTokenParser parser = new DefaultJWTTokenParser();

    TokenRules(String issuer, Function<String, Optional<PublicKey>> keys, InstantSource clock) {
        this.issuer = issuer;
        this.keys = keys;
        this.clock = clock;
    }

    /** A token whose signature and claims were found to be right, under that key and at that time. */
    record Proven(String kid, PublicKey key, JWTCallerPrincipal caller) {}

    JWTCallerPrincipal verify(String token) throws ParseException {
        return stillGood(prove(token));
    }

    Proven prove(String token) throws ParseException {
        var kid = kidOf(token);
        var key = keys.apply(kid).orElseThrow(() -> new ParseException("Unknown key"));
        try {
            var claims = parser.parse(token, demands(key)).getJwtClaims();
            return new Proven(kid, key, new DefaultJWTCallerPrincipal(Tokens.TYPE, claims));
        } catch (ParseException | RuntimeException refused) {
            // The library's own messages print all claims: they go no further.
            throw new ParseException("Refused");
        }
    }

    /** What may end after a token was proven: its time, and the life of the key. */
    JWTCallerPrincipal stillGood(Proven token) throws ParseException {
        if (keys.apply(token.kid()).filter(token.key()::equals).isEmpty()) {
            throw new ParseException("Unknown key");
        }
        if (!isItsTime(token.caller())) {
            throw new ParseException("Not valid now");
        }
        return token.caller();
    }

    private String kidOf(String token) throws ParseException {
        if (token.length() > LONGEST) {
            throw new ParseException("Too long");
        }
        try {
            var parsed = JsonWebStructure.fromCompactSerialization(token);
            var headers = JsonUtil.parseJson(parsed.getHeaders().getFullHeaderAsJsonString());
            if (parsed instanceof JsonWebSignature
                    && headers.keySet().equals(HEADERS)
                    && Tokens.TYPE.equals(headers.get("typ"))
                    && "ES256".equals(headers.get("alg"))
                    && headers.get("kid") instanceof String kid) {
                return kid;
            }
        } catch (JoseException | RuntimeException malformed) {
            throw new ParseException("Malformed");
        }
        throw new ParseException("Not an access token of ours");
    }

    private JWTAuthContextInfo demands(PublicKey key) {
        var demands = new JWTAuthContextInfo(key, issuer);
        demands.setSignatureAlgorithm(Set.of(SignatureAlgorithm.ES256));
        demands.setExpectedAudience(Set.of(Tokens.AUDIENCE));
        // The library asks this machine's clock, which may be wrong. The times are looked at by ours, below.
        demands.setClockSkew((int) Duration.ofDays(1).toSeconds());
        demands.setMaxTimeToLiveSecs(Tokens.LONGEST_LIFE.toSeconds());
        demands.setRequiredClaims(Set.of("sub", "jti", "iat", "exp"));
        return demands;
    }

    private boolean isItsTime(JWTCallerPrincipal caller) {
        var now = clock.instant();
        var ends = Instant.ofEpochSecond(caller.getExpirationTime()).plus(Tokens.SKEW);
        var starts = Instant.ofEpochSecond(caller.getIssuedAtTime()).minus(Tokens.SKEW);
        // Ours never say "not before": whoever says it asks for something else than we give.
        return now.isBefore(ends)
                && !now.isBefore(starts)
                && !caller.getClaimNames().contains("nbf");
    }
}
