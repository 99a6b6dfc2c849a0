package uk.learningoffer.identity.provider;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.util.JSONObjectUtils;
import com.nimbusds.oauth2.sdk.util.URLUtils;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import uk.learningoffer.platform.crypto.Hashes;

/** A small OpenID provider: real HTTP, real keys, codes that work once and with their verifier, and faults to order. */
final class LocalProvider implements AutoCloseable {
    private final HttpServer server;
    private final Map<String, Grant> grants = new ConcurrentHashMap<>();
    private final TokensOfProvider tokens = new TokensOfProvider();
    volatile Fault fault = Fault.NONE;
    volatile int asked;

    /** Who pressed "Sign in" there. */
    record Account(String subject, String email, boolean verified) {}

    record Grant(Account account, String nonce, String challenge, String back) {}

    LocalProvider() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newFixedThreadPool(4));
        server.createContext(
                "/.well-known/openid-configuration",
                call -> answer(call, fault == Fault.BROKEN ? 500 : 200, metadata()));
        server.createContext("/keys", call -> answer(call, 200, tokens.publicKeys()));
        server.createContext("/token", this::token);
        server.start();
    }

    URI issuer() {
        return URI.create("http://localhost:" + server.getAddress().getPort());
    }

    /** Lets somebody sign in at the address that the service gave. @return the code that comes back */
    String signIn(URI address, Account account) {
        var asked = URLUtils.parseParameters(address.getRawQuery());
        var code = UUID.randomUUID().toString();
        grants.put(
                code,
                new Grant(account, one(asked, "nonce"), one(asked, "code_challenge"), one(asked, "redirect_uri")));
        return code;
    }

    private void token(HttpExchange call) throws IOException {
        asked++;
        var sent = URLUtils.parseParameters(new String(call.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        if (fault == Fault.BROKEN) {
            answer(call, 500, "{}");
            return;
        }
        var grant = grants.remove(one(sent, "code"));
        if (grant == null
                || !grant.challenge().equals(Hashes.base64Url(Hashes.sha256(one(sent, "code_verifier"))))
                || !grant.back().equals(one(sent, "redirect_uri"))) {
            answer(call, 400, "{\"error\":\"invalid_grant\"}");
            return;
        }
        try {
            answer(call, 200, tokens.answer(fault, issuer().toString(), grant));
        } catch (JOSEException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private String metadata() {
        return JSONObjectUtils.toJSONString(Map.of(
                "issuer", issuer().toString(),
                "authorization_endpoint", issuer() + "/authorize",
                "token_endpoint", issuer() + "/token",
                "jwks_uri", issuer() + "/keys",
                "response_types_supported", List.of("code"),
                "subject_types_supported", List.of("public"),
                "id_token_signing_alg_values_supported", List.of("RS256", "ES256")));
    }

    private static String one(Map<String, List<String>> parameters, String name) {
        return parameters.getOrDefault(name, List.of("")).get(0);
    }

    private static void answer(HttpExchange call, int status, String body) throws IOException {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        call.getResponseHeaders().add("Content-Type", "application/json");
        call.sendResponseHeaders(status, bytes.length);
        try (var out = call.getResponseBody()) {
            out.write(bytes);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
