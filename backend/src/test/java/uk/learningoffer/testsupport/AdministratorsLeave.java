package uk.learningoffer.testsupport;

import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Ends the role of every administrator that a test class made. Each of them is written to when a pool runs low, and those
 * of a hundred classes together would keep the mails of the next one waiting.
 */
public class AdministratorsLeave implements AfterAllCallback {
    @Override
    public void afterAll(ExtensionContext context) {
        Sql.run("DELETE FROM person_role WHERE role = 'ADMINISTRATOR'");
    }
}
