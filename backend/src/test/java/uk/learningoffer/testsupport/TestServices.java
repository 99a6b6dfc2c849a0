package uk.learningoffer.testsupport;

import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;
import uk.learningoffer.development.EmbeddedDatabase;
import uk.learningoffer.development.EmbeddedServices;
import uk.learningoffer.development.MailCatcher;

/** One real PostgreSQL, thrown away afterwards, and one real SMTP server for all tests of a run. */
public class TestServices implements LauncherSessionListener {
    @Override
    public void launcherSessionOpened(LauncherSession session) {
        EmbeddedDatabase.start(null);
        System.setProperty("learning-offer.key-encryption-key", EmbeddedServices.newKey());
        System.setProperty("learning-offer.other-key-encryption-keys", EmbeddedServices.newKey());
        MailCatcher.choosePort();
    }
}
