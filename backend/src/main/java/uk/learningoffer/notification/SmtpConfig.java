package uk.learningoffer.notification;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.vertx.ext.mail.StartTLSOptions;
import java.util.Optional;

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

    /** Whether a connection is made secure after it began. */
    @WithDefault("OPTIONAL")
    StartTLSOptions startTls();
}
