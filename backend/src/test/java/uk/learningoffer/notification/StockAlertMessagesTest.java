package uk.learningoffer.notification;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.learningoffer.development.MailCatcher;
import uk.learningoffer.licence.forecast.StockAlertsRaised;
import uk.learningoffer.licence.timed.Rows;
import uk.learningoffer.testsupport.ApiTest;
import uk.learningoffer.testsupport.People;

@ApiTest
class StockAlertMessagesTest {
    private static final LocalDate DAY = LocalDate.of(2027, 1, 20);

    @Inject
    Event<StockAlertsRaised> raised;

    @Inject
    MailCatcher mails;

    @Test
    void every_kind_of_alert_reaches_an_administrator_in_words() {
        var administrator = People.administrator();
        var pool = Rows.pool(Rows.course());
        var alerts = Rows.ids(5);
        var kinds = List.of("RUNS_OUT_SOON", "RUNS_OUT_SOON", "PURCHASE_ENDS", "NOTICE_DUE", "WOULD_BE_WASTED");
        for (var each = 0; each < alerts.size(); each++) {
            Rows.change("""
                    INSERT INTO stock_alert (id, event, kind, pool_id, day, licences, raised_at)
                    VALUES (?, gen_random_uuid(), ?, ?, ?, 3, now())""", alerts.get(each), kinds.get(each), pool, each == 0 ? null : DAY);
        }
        QuarkusTransaction.requiringNew().run(() -> raised.fire(new StockAlertsRaised(alerts)));
        Inboxes.waitUntil(
                Duration.ofSeconds(30),
                () -> Inboxes.of(mails, List.of(administrator.email())).size() == alerts.size());
        var name = "Test pool " + pool;
        assertThat(Inboxes.of(mails, List.of(administrator.email())))
                .extracting(StockAlertMessagesTest::subject)
                .containsExactlyInAnyOrder(
                        name + " has run out",
                        name + " runs out about 20 January 2027",
                        "Licences of " + name + " end on 20 January 2027",
                        "Give notice by 20 January 2027: " + name,
                        "Licences of " + name + " will end unused");
    }

    private static String subject(MimeMessage mail) {
        try {
            return mail.getSubject();
        } catch (MessagingException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
