package uk.learningoffer.testsupport;

import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Ends the role of every administrator that a test class made, each of whom is written to when a pool runs low, forgets
 * its webhooks, which would be told of what the next one does, and lets its messages wait no more: those of a hundred
 * classes together would keep the mails of the next one waiting.
 */
public class NothingIsLeftOver implements AfterAllCallback {
    @Override
    public void afterAll(ExtensionContext context) {
        Sql.run("DELETE FROM person_role WHERE role = 'ADMINISTRATOR'");
        Sql.run("DELETE FROM webhook_endpoint");
        Sql.run("UPDATE message SET status = 'SENT', sent_at = now(), lease_owner = NULL, lease_until = NULL"
                + " WHERE status = 'WAITING'");
    }
}
