package uk.learningoffer.platform.startup;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** S31. */
class UnsafeConfigurationTest {
    private static final Map<String, String> SAFE = Map.of(
            "quarkus.datasource.jdbc.url", "jdbc:postgresql://database/offer",
            "quarkus.datasource.username", "service",
            "quarkus.liquibase.username", "owner",
            "quarkus.liquibase.password", "of the owner",
            "learning-offer.key-encryption-key", "3q2+7wAAECAwQFBgcICQoLDA0ODwECAwQFBgcICQoLA=",
            "learning-offer.origin", "https://learning.example.org",
            "quarkus.mailer.host", "mail.example.org",
            "quarkus.mailer.from", "learning-offer@example.org");

    private static final Map<String, String> PROVIDER = Map.of(
            "learning-offer.staff-provider.issuer", "https://login.example.org/tenant/v2.0",
            "learning-offer.staff-provider.client-id", "learning-offer",
            "learning-offer.staff-provider.client-secret", "long enough to be a secret",
            "learning-offer.staff-provider.name", "Example Council");

    @Test
    void what_is_safe_starts() {
        assertThat(faults(SAFE)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "quarkus.datasource.jdbc.url, , QUARKUS_DATASOURCE_JDBC_URL",
        "quarkus.liquibase.username, , QUARKUS_LIQUIBASE_USERNAME",
        "quarkus.liquibase.username, service, QUARKUS_LIQUIBASE_USERNAME",
        "quarkus.liquibase.password, , QUARKUS_LIQUIBASE_PASSWORD",
        "quarkus.http.proxy.proxy-address-forwarding, true, QUARKUS_HTTP_PROXY_PROXY_ADDRESS_FORWARDING",
        "learning-offer.key-encryption-key, , LEARNING_OFFER_KEY_ENCRYPTION_KEY",
        "learning-offer.key-encryption-key, secret, LEARNING_OFFER_KEY_ENCRYPTION_KEY",
        "learning-offer.key-encryption-key, AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=, LEARNING_OFFER_KEY_ENCRYPTION_KEY",
        "learning-offer.other-key-encryption-keys, secret, LEARNING_OFFER_OTHER_KEY_ENCRYPTION_KEYS",
        "learning-offer.origin, , LEARNING_OFFER_ORIGIN",
        "learning-offer.origin, http://learning.example.org, LEARNING_OFFER_ORIGIN",
        "learning-offer.origin, https://learning.example.org/offer, LEARNING_OFFER_ORIGIN",
        "quarkus.mailer.host, , QUARKUS_MAILER_HOST",
        "quarkus.mailer.from, nobody, QUARKUS_MAILER_FROM",
        "quarkus.mailer.mock, true, QUARKUS_MAILER_MOCK",
        "quarkus.mailer.trust-all, true, QUARKUS_MAILER_TRUST_ALL",
        "quarkus.http.cors.enabled, true, QUARKUS_HTTP_CORS_ENABLED",
        "quarkus.log.level, debug, QUARKUS_LOG_LEVEL",
        "quarkus.log.level, ALL, QUARKUS_LOG_LEVEL",
        "quarkus.hibernate-orm.log.bind-parameters, true, QUARKUS_HIBERNATE_ORM_LOG_BIND_PARAMETERS"
    })
    void each_thing_that_is_not_safe_is_named(String name, String value, String variable) {
        var unsafe = new HashMap<>(SAFE);
        unsafe.put(name, value == null ? "" : value);
        assertThat(faults(unsafe)).singleElement().asString().startsWith(variable);
    }

    @Test
    void a_whole_provider_for_staff_starts() {
        var safe = new HashMap<>(SAFE);
        safe.putAll(PROVIDER);
        assertThat(faults(safe)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "issuer, , LEARNING_OFFER_STAFF_PROVIDER_ISSUER",
        "issuer, http://login.example.org, LEARNING_OFFER_STAFF_PROVIDER_ISSUER",
        "issuer, https://login.example.org?a=b, LEARNING_OFFER_STAFF_PROVIDER_ISSUER",
        "issuer, https://name@login.example.org, LEARNING_OFFER_STAFF_PROVIDER_ISSUER",
        "client-id, , LEARNING_OFFER_STAFF_PROVIDER_CLIENT_ID",
        "client-secret, , LEARNING_OFFER_STAFF_PROVIDER_CLIENT_SECRET",
        "client-secret, short, LEARNING_OFFER_STAFF_PROVIDER_CLIENT_SECRET",
        "name, , LEARNING_OFFER_STAFF_PROVIDER_NAME"
    })
    void a_provider_for_staff_is_whole_and_safe_or_not_there(String part, String value, String variable) {
        var unsafe = new HashMap<>(SAFE);
        unsafe.putAll(PROVIDER);
        unsafe.put("learning-offer.staff-provider." + part, value == null ? "" : value);
        assertThat(faults(unsafe)).singleElement().asString().startsWith(variable);
    }

    private static List<String> faults(Map<String, String> values) {
        return UnsafeConfiguration.faults(new SmallRyeConfigBuilder()
                .withSources(new PropertiesConfigSource(values, "test", 100))
                .build());
    }
}
