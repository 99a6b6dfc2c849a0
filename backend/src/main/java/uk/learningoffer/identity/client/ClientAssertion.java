package uk.learningoffer.identity.client;

import java.time.Instant;
import java.util.List;
import org.jose4j.jwa.AlgorithmConstraints.ConstraintType;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.MalformedClaimException;
import org.jose4j.jwt.NumericDate;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.jose4j.keys.resolvers.JwksVerificationKeyResolver;

/**
 * A proof that a system signed with its own key (RFC 7523 section 2.2): for us, for five minutes at most, to be taken
 * once. The only keys that count are those it registered; what its header says of keys is a name among these.
 */
record ClientAssertion(String clientId, String jti, Instant expiresAt) {
    static final String TYPE = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";
    static final int SKEW_SECONDS = 30;
    private static final int MINUTES = 5;
    private static final int LONGEST_JTI = 200;
    static final List<String> ALGORITHMS = List.of("ES256", "PS256", "RS256");

    /** Who it says that it is from, before anything of that is proved. */
    static String claimedClient(String assertion) {
        try {
            var claims = new JwtConsumerBuilder()
                    .setSkipAllValidators()
                    .setDisableRequireSignature()
                    .setSkipSignatureVerification()
                    .build()
                    .processToClaims(assertion);
            return plain(claims.getSubject());
        } catch (InvalidJwtException | MalformedClaimException | RuntimeException unreadable) {
            throw OAuthRefusal.invalidClient();
        }
    }

    /** @param audiences any of which it may name: our token endpoint, or our name */
    static ClientAssertion verify(
            String assertion, String clientId, List<JsonWebKey> keys, List<String> audiences, Instant now) {
        try {
            var claims = new JwtConsumerBuilder()
                    .setVerificationKeyResolver(new JwksVerificationKeyResolver(keys))
                    .setJwsAlgorithmConstraints(ConstraintType.PERMIT, ALGORITHMS.toArray(String[]::new))
                    .setExpectedIssuer(true, clientId)
                    .setExpectedSubject(clientId)
                    .setExpectedAudience(audiences.toArray(String[]::new))
                    .setRequireExpirationTime()
                    .setRequireJwtId()
                    .setMaxFutureValidityInMinutes(MINUTES)
                    .setAllowedClockSkewInSeconds(SKEW_SECONDS)
                    .setEvaluationTime(NumericDate.fromSeconds(now.getEpochSecond()))
                    .build()
                    .processToClaims(assertion);
            return of(clientId, claims);
        } catch (InvalidJwtException | MalformedClaimException | RuntimeException refused) {
            // The library's own messages print all claims: they go no further.
            throw OAuthRefusal.invalidClient();
        }
    }

    private static ClientAssertion of(String clientId, JwtClaims claims) throws MalformedClaimException {
        var jti = plain(claims.getJwtId());
        if (jti.isBlank() || jti.length() > LONGEST_JTI) {
            throw OAuthRefusal.invalidClient();
        }
        return new ClientAssertion(
                clientId, jti, Instant.ofEpochSecond(claims.getExpirationTime().getValue()));
    }

    // PostgreSQL keeps no NUL in text.
    private static String plain(String text) {
        if (text == null || text.indexOf(0) >= 0) {
            throw OAuthRefusal.invalidClient();
        }
        return text;
    }
}
