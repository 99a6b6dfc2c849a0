package uk.learningoffer.identity.token;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smallrye.jwt.auth.principal.ParseException;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.Signature;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jose4j.json.JsonUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.learningoffer.platform.crypto.Hashes;

/** S4, S5: forged tokens, each with one thing wrong, made by hand so that no library helps. */
class TokenRulesTest {
    private static final String ISSUER = "https://learningoffer.uk";
    private static final Instant NOW = Instant.now();
    private static final long SECONDS = NOW.getEpochSecond();
    private static final SigningKey OURS = SigningKey.make(NOW, NOW.plusSeconds(3600));
    private static final SigningKey FOREIGN = SigningKey.make(NOW, NOW.plusSeconds(3600));

    private final TokenRules rules = new TokenRules(
            ISSUER,
            kid -> kid.equals(OURS.kid()) ? Optional.of(OURS.publicKey()) : Optional.empty(),
            InstantSource.fixed(NOW));

    @Test
    void our_own_token_is_accepted() throws ParseException {
        var accepted = rules.verify(signed(header(), claims()));
        assertThat(accepted.getSubject()).isEqualTo(claims().get("sub"));
    }

    @Test
    void five_seconds_of_clock_skew_are_forgiven() throws ParseException {
        var now = Instant.now();
        var wall = new TokenRules(ISSUER, kid -> Optional.of(OURS.publicKey()), InstantSource.system());
        var late = lived(now.getEpochSecond() - 600, now.getEpochSecond() - 2);
        assertThat(wall.verify(signed(header(), late))).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(longs = {-300, 300})
    void what_the_clock_of_this_machine_says_is_nobodys_business(long wrong) throws ParseException {
        var service = new TokenRules(
                ISSUER, kid -> Optional.of(OURS.publicKey()), InstantSource.fixed(NOW.plusSeconds(wrong)));
        assertThat(service.verify(signed(header(), lived(SECONDS + wrong, SECONDS + wrong + 200))))
                .isNotNull();
    }

    @Test
    void a_token_that_was_proven_ends_with_its_time() throws ParseException {
        var proven = rules.prove(signed(header(), claims()));
        var later = new TokenRules(
                ISSUER,
                kid -> Optional.of(OURS.publicKey()),
                InstantSource.fixed(NOW.plus(Tokens.LONGEST_LIFE).plus(Tokens.SKEW)));
        assertThat(rules.stillGood(proven)).isNotNull();
        assertThatThrownBy(() -> later.stillGood(proven)).isInstanceOf(ParseException.class);
    }

    @Test
    void a_token_that_was_proven_ends_with_its_key() throws ParseException {
        var proven = rules.prove(signed(header(), claims()));
        var retired = new TokenRules(ISSUER, kid -> Optional.empty(), InstantSource.fixed(NOW));
        var replaced = new TokenRules(ISSUER, kid -> Optional.of(FOREIGN.publicKey()), InstantSource.fixed(NOW));
        assertThatThrownBy(() -> retired.stillGood(proven)).isInstanceOf(ParseException.class);
        assertThatThrownBy(() -> replaced.stillGood(proven)).isInstanceOf(ParseException.class);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("forgeries")
    void a_forged_token_is_refused(String what, String token) {
        assertThatThrownBy(() -> rules.verify(token)).isInstanceOf(ParseException.class);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("forgeries")
    void a_refusal_repeats_nothing_of_the_token(String what, String token) {
        assertThatThrownBy(() -> rules.verify(token))
                .hasMessageMatching("[A-Za-z ]{0,40}")
                .hasNoCause();
    }

    static Stream<Arguments> forgeries() {
        return Stream.of(keys(), headers(), claimsGoneWrong(), shapes()).flatMap(each -> each);
    }

    private static Stream<Arguments> keys() {
        var publicKey = OURS.publicKey().getEncoded();
        return Stream.of(
                forged("alg none, no signature", unsigned("none")),
                forged("alg None", unsigned("None")),
                forged("alg nOnE", unsigned("nOnE")),
                forged("alg missing", signed(without(header(), "alg"), claims())),
                forged("HS256 with our public key", hmac("HS256", "HmacSHA256", publicKey)),
                forged("HS512 with our public key", hmac("HS512", "HmacSHA512", publicKey)),
                forged(
                        "HS256 with our public JWK",
                        hmac("HS256", "HmacSHA256", OURS.publicJson().getBytes(UTF_8))),
                forged("RS256 named", signed(with(header(), "alg", "RS256"), claims())),
                forged("ES384 named", signed(with(header(), "alg", "ES384"), claims())),
                forged("a foreign key under our kid", sign(header(), claims(), FOREIGN.privateKey())),
                forged("an unknown kid", sign(with(header(), "kid", FOREIGN.kid()), claims(), FOREIGN.privateKey())),
                forged("no kid", signed(without(header(), "kid"), claims())),
                forged("a kid with SQL in it", signed(with(header(), "kid", "x' OR '1'='1"), claims())),
                forged("a kid with a path in it", signed(with(header(), "kid", "../../dev/null"), claims())),
                forged("a kid that is a number", signed(with(header(), "kid", 1), claims())),
                forged("a signature of zeros", parts(signed(header(), claims()), p -> p[2] = zeros())),
                forged("a stripped signature", parts(signed(header(), claims()), p -> p[2] = "")),
                forged(
                        "a changed claim under the old signature",
                        parts(
                                signed(header(), claims()),
                                p -> p[1] = encode(
                                        with(claims(), "sub", UUID.randomUUID().toString())))));
    }

    private static Stream<Arguments> headers() {
        var extra = new LinkedHashMap<String, Object>();
        extra.put("jwk", FOREIGN.publicJwk());
        extra.put("jku", "https://evil.example/jwks.json");
        extra.put("x5u", "https://evil.example/cert.pem");
        extra.put("x5c", List.of("MIIB"));
        extra.put("crit", List.of("exp"));
        extra.put("b64", false);
        extra.put("zip", "DEF");
        extra.put("cty", "JWT");
        var carrying = extra.entrySet().stream()
                .map(each -> forged(
                        "a " + each.getKey() + " header",
                        signed(with(header(), each.getKey(), each.getValue()), claims())));
        var types = Stream.of("JWT", "AT+JWT", "application/at+jwt", "id+jwt", "")
                .map(type -> forged("typ " + type, signed(with(header(), "typ", type), claims())));
        var embedded = forged(
                "a foreign key that its own jwk header offers",
                sign(with(header(), "jwk", FOREIGN.publicJwk()), claims(), FOREIGN.privateKey()));
        var noType = forged("no typ", signed(without(header(), "typ"), claims()));
        return Stream.of(carrying, types, Stream.of(embedded, noType)).flatMap(each -> each);
    }

    private static Stream<Arguments> claimsGoneWrong() {
        return Stream.of(
                wrong("another audience", "aud", "another-service"),
                wrong("no audience", "aud", null),
                wrong("an empty list of audiences", "aud", List.of()),
                wrong("another issuer", "iss", "https://evil.example"),
                wrong("our issuer with a slash", "iss", ISSUER + "/"),
                wrong("no issuer", "iss", null),
                wrong("no subject", "sub", null),
                wrong("no jti", "jti", null),
                wrong("no iat", "iat", null),
                wrong("no exp", "exp", null),
                wrong("exp in 1970", "exp", 1),
                wrong("exp in the year 9999", "exp", 253_402_300_799L),
                wrong("exp as text", "exp", "tomorrow"),
                wrong("nbf in an hour", "nbf", SECONDS + 3600),
                forged("expired 6 seconds ago", signed(header(), lived(SECONDS - 606, SECONDS - 6))),
                forged("a life of ten years", signed(header(), lived(SECONDS, SECONDS + 315_360_000L))),
                forged("a life of 901 seconds", signed(header(), lived(SECONDS, SECONDS + 901))),
                forged("issued in an hour", signed(header(), lived(SECONDS + 3600, SECONDS + 4200))));
    }

    private static Stream<Arguments> shapes() {
        var token = signed(header(), claims());
        return Stream.of(
                forged("nothing", ""),
                forged("dots", ".."),
                forged("two parts", token.substring(0, token.lastIndexOf('.'))),
                forged("four parts", token + ".x"),
                forged("five parts, as if encrypted", token + ".x.y"),
                forged("a header that is no JSON", parts(token, p -> p[0] = Hashes.base64Url("{".getBytes(UTF_8)))),
                forged("claims that are a list", signRaw(encode(header()), Hashes.base64Url("[]".getBytes(UTF_8)))),
                forged(
                        "a claim said twice",
                        signRaw(
                                encode(header()),
                                Hashes.base64Url(JsonUtil.toJson(claims())
                                        .replaceFirst("\\{", "{\"sub\":\"x\",")
                                        .getBytes(UTF_8)))),
                forged("too long", signed(header(), with(claims(), "pad", "x".repeat(5000)))));
    }

    private static Arguments forged(String what, String token) {
        return Arguments.of(what, token);
    }

    private static Arguments wrong(String what, String claim, Object value) {
        return forged(what, signed(header(), value == null ? without(claims(), claim) : with(claims(), claim, value)));
    }

    private static Map<String, Object> header() {
        return new LinkedHashMap<>(Map.of("alg", "ES256", "typ", "at+jwt", "kid", OURS.kid()));
    }

    private static Map<String, Object> claims() {
        return new LinkedHashMap<>(Map.of(
                "iss", ISSUER,
                "aud", "learning-offer",
                "sub", "0190b5a0-0000-7000-8000-000000000001",
                "sid", "0190b5a0-0000-7000-8000-000000000002",
                "jti", "one",
                "iat", SECONDS,
                "exp", SECONDS + 600));
    }

    private static Map<String, Object> lived(long from, long to) {
        return with(with(claims(), "iat", from), "exp", to);
    }

    private static Map<String, Object> with(Map<String, Object> map, String key, Object value) {
        var changed = new HashMap<>(map);
        changed.put(key, value);
        return changed;
    }

    private static Map<String, Object> without(Map<String, Object> map, String key) {
        var changed = new HashMap<>(map);
        changed.remove(key);
        return changed;
    }

    private static String signed(Map<String, Object> header, Map<String, Object> claims) {
        return sign(header, claims, OURS.privateKey());
    }

    private static String sign(Map<String, Object> header, Map<String, Object> claims, PrivateKey key) {
        return sign(encode(header), encode(claims), signing -> ecdsa(signing, key));
    }

    private static String signRaw(String header, String claims) {
        return sign(header, claims, signing -> ecdsa(signing, OURS.privateKey()));
    }

    private static String sign(String header, String claims, Function<byte[], byte[]> signature) {
        var signing = header + "." + claims;
        return signing + "." + Hashes.base64Url(signature.apply(signing.getBytes(UTF_8)));
    }

    private static String unsigned(String algorithm) {
        return encode(with(header(), "alg", algorithm)) + "." + encode(claims()) + ".";
    }

    private static String hmac(String algorithm, String javaName, byte[] key) {
        return sign(encode(with(header(), "alg", algorithm)), encode(claims()), signing -> {
            try {
                var mac = Mac.getInstance(javaName);
                mac.init(new SecretKeySpec(key, javaName));
                return mac.doFinal(signing);
            } catch (GeneralSecurityException impossible) {
                throw new IllegalStateException(impossible);
            }
        });
    }

    private static byte[] ecdsa(byte[] signing, PrivateKey key) {
        try {
            var signature = Signature.getInstance("SHA256withECDSAinP1363Format");
            signature.initSign(key);
            signature.update(signing);
            return signature.sign();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String parts(String token, Consumer<String[]> change) {
        var parts = token.split("\\.");
        change.accept(parts);
        return String.join(".", parts);
    }

    private static String zeros() {
        return Hashes.base64Url(new byte[64]);
    }

    private static String encode(Map<String, Object> json) {
        return Hashes.base64Url(JsonUtil.toJson(json).getBytes(UTF_8));
    }
}
