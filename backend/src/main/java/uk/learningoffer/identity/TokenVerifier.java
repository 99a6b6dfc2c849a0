package uk.learningoffer.identity;

import io.smallrye.jwt.auth.principal.JWTAuthContextInfo;
import io.smallrye.jwt.auth.principal.JWTCallerPrincipal;
import io.smallrye.jwt.auth.principal.JWTCallerPrincipalFactory;
import io.smallrye.jwt.auth.principal.ParseException;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Inject;
import java.time.InstantSource;
import uk.learningoffer.platform.ServiceConfig;

/** SmallRye JWT's way into our rules and our key ring. */
@Alternative
@Priority(1)
@ApplicationScoped
class TokenVerifier extends JWTCallerPrincipalFactory {
    @Inject
    KeyRing keys;

    @Inject
    ServiceConfig config;

    @Inject
    InstantSource clock;

    @Override
    public JWTCallerPrincipal parse(String token, JWTAuthContextInfo unused) throws ParseException {
        return new TokenRules(config.origin().toString(), keys::verifying, clock).verify(token);
    }
}
