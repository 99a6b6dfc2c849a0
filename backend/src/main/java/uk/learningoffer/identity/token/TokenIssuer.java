package uk.learningoffer.identity.token;

import io.smallrye.jwt.algorithm.SignatureAlgorithm;
import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.UUID;
import uk.learningoffer.platform.ServiceConfig;

/** Signs access tokens. They say who and through which session or client, never what the caller may do. */
@ApplicationScoped
public class TokenIssuer {
    @Inject
    KeyRing keys;

    @Inject
    ServiceConfig config;

    @Inject
    InstantSource clock;

    public String forSession(UUID person, UUID session) {
        return signed(person, Jwt.claim(Tokens.SESSION, session.toString()), Tokens.PERSON_LIFE);
    }

    public String forClient(UUID client, String clientId, Collection<String> scopes) {
        var claims = Jwt.claim(Tokens.CLIENT, clientId).claim(Tokens.SCOPE, String.join(" ", scopes));
        return signed(client, claims, Tokens.CLIENT_LIFE);
    }

    private String signed(UUID subject, JwtClaimsBuilder claims, Duration life) {
        var key = keys.signing();
        var now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        return claims.issuer(config.origin().toString())
                .audience(Tokens.AUDIENCE)
                .subject(subject.toString())
                .claim("jti", UUID.randomUUID().toString())
                .issuedAt(now)
                .expiresAt(now.plus(life))
                .jws()
                .type(Tokens.TYPE)
                .keyId(key.kid())
                .algorithm(SignatureAlgorithm.ES256)
                .sign(key.privateKey());
    }
}
