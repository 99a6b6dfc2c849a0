package uk.learningoffer.development;

import java.nio.file.Path;
import uk.learningoffer.platform.startup.BeforeStart;

/** Gives a development or standalone start its own PostgreSQL and mail server, where none is configured. */
public class EmbeddedServices implements BeforeStart {
    @Override
    public void prepare() {
        EmbeddedDatabase.start(Path.of(System.getProperty("learning-offer.data", ".data")));
        MailCatcher.choosePort();
    }
}
