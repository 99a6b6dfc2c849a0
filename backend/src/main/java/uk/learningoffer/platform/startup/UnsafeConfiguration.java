package uk.learningoffer.platform.startup;

import io.quarkus.runtime.configuration.ConfigUtils;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/** A production service that is not configured safely says everything that is missing and does not start. */
public final class UnsafeConfiguration {
    private static final Set<String> TELLS_TOO_MUCH = Set.of("DEBUG", "TRACE", "FINE", "FINER", "FINEST", "ALL");

    private static final String PROVIDER = "learning-offer.staff-provider.";

    private UnsafeConfiguration() {}

    public static void refuse() {
        if (!Packaging.isPackaged() || !ConfigUtils.isProfileActive("prod")) {
            return;
        }
        refuse(faults(ConfigProvider.getConfig()));
    }

    static void refuse(List<String> faults) {
        if (!faults.isEmpty()) {
            System.err.println("The learning offer does not start, because its configuration is not safe:");
            faults.forEach(fault -> System.err.println("  - " + fault));
            System.exit(78);
        }
    }

    static List<String> faults(Config config) {
        var faults = new ArrayList<String>();
        if (text(config, "quarkus.datasource.jdbc.url").isBlank()) {
            faults.add("QUARKUS_DATASOURCE_JDBC_URL is missing: the address of a PostgreSQL 15 or newer database");
        }
        var owner = text(config, "quarkus.liquibase.username");
        if (owner.isBlank() || owner.equals(text(config, "quarkus.datasource.username"))) {
            faults.add("QUARKUS_LIQUIBASE_USERNAME is missing or the same as QUARKUS_DATASOURCE_USERNAME:"
                    + " the role that owns the tables must be another than the service's own");
        }
        if (text(config, "quarkus.liquibase.password").isBlank()) {
            faults.add("QUARKUS_LIQUIBASE_PASSWORD is missing: without it the service's own role would migrate");
        }
        if (!isKey(text(config, "learning-offer.key-encryption-key"))) {
            faults.add(
                    "LEARNING_OFFER_KEY_ENCRYPTION_KEY is missing or not 32 bytes in base64 (openssl rand -base64 32)");
        }
        if (others(config).stream().anyMatch(key -> !isKey(key))) {
            faults.add("LEARNING_OFFER_OTHER_KEY_ENCRYPTION_KEYS has something that is not 32 bytes in base64");
        }
        if (!isHttps(text(config, "learning-offer.origin"))) {
            faults.add("LEARNING_OFFER_ORIGIN is missing or not an https address without a path");
        }
        if (text(config, "quarkus.mailer.host").isBlank()) {
            faults.add("QUARKUS_MAILER_HOST is missing: the SMTP server that sends our messages");
        }
        if (!text(config, "quarkus.mailer.from").contains("@")) {
            faults.add("QUARKUS_MAILER_FROM is missing: the address our messages come from");
        }
        if ("true".equals(text(config, "quarkus.mailer.mock"))) {
            faults.add("QUARKUS_MAILER_MOCK is true: messages would be thrown away");
        }
        if ("true".equals(text(config, "quarkus.http.proxy.proxy-address-forwarding"))) {
            faults.add("QUARKUS_HTTP_PROXY_PROXY_ADDRESS_FORWARDING is true: callers could give themselves any address."
                    + " Name your proxies in LEARNING_OFFER_WEB_TRUSTED_PROXIES instead");
        }
        if ("true".equals(text(config, "quarkus.mailer.trust-all"))) {
            faults.add("QUARKUS_MAILER_TRUST_ALL is true: anybody could pretend to be the mail server");
        }
        if ("true".equals(text(config, "quarkus.http.cors.enabled"))) {
            faults.add("QUARKUS_HTTP_CORS_ENABLED is true: no page of another origin calls this service");
        }
        if (TELLS_TOO_MUCH.contains(text(config, "quarkus.log.level").toUpperCase(Locale.ROOT))) {
            faults.add("QUARKUS_LOG_LEVEL is finer than INFO: what people send would be in the log");
        }
        if ("true".equals(text(config, "quarkus.hibernate-orm.log.bind-parameters"))) {
            faults.add("QUARKUS_HIBERNATE_ORM_LOG_BIND_PARAMETERS is true: what people send would be in the log");
        }
        faults.addAll(faultsOfProvider(config));
        return faults;
    }

    // All or nothing: half of it would show a button that leads nowhere.
    private static List<String> faultsOfProvider(Config config) {
        var named = Stream.of("issuer", "client-id", "client-secret", "name")
                .filter(part -> !text(config, PROVIDER + part).isBlank())
                .toList();
        if (named.isEmpty()) {
            return List.of();
        }
        var faults = new ArrayList<String>();
        if (!isHttpsAddress(text(config, PROVIDER + "issuer"))) {
            faults.add("LEARNING_OFFER_STAFF_PROVIDER_ISSUER is missing or not an https address without a query:"
                    + " anybody on the way could say who signs in");
        }
        if (!named.contains("client-id")) {
            faults.add("LEARNING_OFFER_STAFF_PROVIDER_CLIENT_ID is missing: what the provider calls this service");
        }
        if (text(config, PROVIDER + "client-secret").length() < 16) {
            faults.add("LEARNING_OFFER_STAFF_PROVIDER_CLIENT_SECRET is missing or shorter than 16 characters");
        }
        if (!named.contains("name")) {
            faults.add("LEARNING_OFFER_STAFF_PROVIDER_NAME is missing: what people press to sign in with it");
        }
        return faults;
    }

    private static boolean isHttpsAddress(String value) {
        try {
            var address = URI.create(value);
            return "https".equals(address.getScheme())
                    && address.getHost() != null
                    && address.getRawUserInfo() == null
                    && address.getRawQuery() == null
                    && address.getRawFragment() == null;
        } catch (IllegalArgumentException notAnAddress) {
            return false;
        }
    }

    private static String text(Config config, String name) {
        return config.getOptionalValue(name, String.class).orElse("");
    }

    private static List<String> others(Config config) {
        return config.getOptionalValues("learning-offer.other-key-encryption-keys", String.class)
                .orElse(List.of());
    }

    private static boolean isKey(String value) {
        try {
            var key = Base64.getDecoder().decode(value);
            // Such as nothing but zeros, which examples are full of.
            return key.length == 32 && !Arrays.equals(key, 1, 32, key, 0, 31);
        } catch (IllegalArgumentException notBase64) {
            return false;
        }
    }

    private static boolean isHttps(String value) {
        try {
            var origin = URI.create(value);
            return "https".equals(origin.getScheme())
                    && origin.getHost() != null
                    && origin.getPath().isEmpty();
        } catch (IllegalArgumentException notAnAddress) {
            return false;
        }
    }
}
