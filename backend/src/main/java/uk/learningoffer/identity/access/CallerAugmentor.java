package uk.learningoffer.identity.access;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.jwt.JsonWebToken;
import uk.learningoffer.identity.caller.CurrentUsers;
import uk.learningoffer.identity.token.Tokens;
import uk.learningoffer.platform.limit.Policy;

/** Replaces what a token says by what the database says, so that whatever is revoked stops with the next request. */
@ApplicationScoped
class CallerAugmentor implements SecurityIdentityAugmentor {
    @Inject
    Callers callers;

    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity identity, AuthenticationRequestContext context) {
        if (identity.isAnonymous() || !(identity.getPrincipal() instanceof JsonWebToken token)) {
            return Uni.createFrom().item(identity);
        }
        return context.runBlocking(() -> behind(token)
                .map(CallerAugmentor::identity)
                .orElseThrow(() -> new AuthenticationFailedException("No longer signed in")));
    }

    private Optional<Caller> behind(JsonWebToken token) {
        String session = token.getClaim(Tokens.SESSION);
        String client = token.getClaim(Tokens.CLIENT);
        if ((session == null) == (client == null)) {
            return Optional.empty();
        }
        var subject = UUID.fromString(token.getSubject());
        return client == null
                ? callers.bySession(UUID.fromString(session), subject)
                : callers.byClient(
                        subject, List.of(token.<String>getClaim(Tokens.SCOPE).split(" ")));
    }

    static SecurityIdentity identity(Caller caller) {
        var identity = QuarkusSecurityIdentity.builder()
                .setPrincipal(new QuarkusPrincipal(caller.name()))
                .addRoles(caller.user().roles())
                .addAttribute(CurrentUsers.ATTRIBUTE, caller.user())
                .addAttribute(Policy.ATTRIBUTE, caller.user().isPartner() ? Policy.CLIENT : Policy.PERSON);
        if (caller.session() != null) {
            identity.addAttribute(CurrentUsers.SESSION, caller.session())
                    .addAttribute(CurrentUsers.WITHOUT_SECOND_FACTOR, caller.isWithoutSecondFactor());
        }
        if (caller.secondFactorAt() != null) {
            identity.addAttribute(CurrentUsers.SECOND_FACTOR_AT, caller.secondFactorAt());
        }
        return identity.build();
    }
}
