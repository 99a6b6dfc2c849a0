package uk.learningoffer.notification;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Optional;
import java.util.Properties;

/** The mail server, by the properties that Quarkus has for one. */
@ConfigMapping(prefix = "quarkus.mailer")
interface SmtpConfig {
    @WithDefault("localhost")
    String host();

    /** Without it 25, or 465 where TLS is used from the start. */
    Optional<Integer> port();

    /** The address that messages come from. */
    @WithDefault("learning-offer@localhost")
    String from();

    Optional<String> username();

    Optional<String> password();

    /** Whether TLS is used from the start. */
    @WithDefault("false")
    boolean tls();

    /** Whether a connection is made secure after it began: DISABLED, OPTIONAL or REQUIRED. */
    @WithDefault("OPTIONAL")
    String startTls();

    /** As Jakarta Mail takes them. No single answer may take longer than a third of a sender's patience. */
    default Properties toProperties() {
        var patience = String.valueOf(MessageSender.PATIENCE.toMillis() / 3);
        var properties = new Properties();
        properties.put("mail.transport.protocol", "smtp");
        properties.put("mail.smtp.host", host());
        properties.put("mail.smtp.port", String.valueOf(port().orElse(tls() ? 465 : 25)));
        properties.put("mail.smtp.auth", String.valueOf(username().isPresent()));
        properties.put("mail.smtp.ssl.enable", String.valueOf(tls()));
        properties.put("mail.smtp.ssl.checkserveridentity", "true");
        properties.put("mail.smtp.starttls.enable", String.valueOf(!startTls().equalsIgnoreCase("DISABLED")));
        properties.put("mail.smtp.starttls.required", String.valueOf(startTls().equalsIgnoreCase("REQUIRED")));
        properties.put("mail.smtp.connectiontimeout", patience);
        properties.put("mail.smtp.timeout", patience);
        properties.put("mail.smtp.writetimeout", patience);
        return properties;
    }
}
