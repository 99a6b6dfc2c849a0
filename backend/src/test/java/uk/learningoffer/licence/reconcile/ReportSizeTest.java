package uk.learningoffer.licence.reconcile;

import static org.hamcrest.Matchers.equalTo;
import static uk.learningoffer.licence.reconcile.AReport.move;
import static uk.learningoffer.licence.reconcile.AReport.one;
import static uk.learningoffer.licence.reconcile.AReport.send;
import static uk.learningoffer.licence.reconcile.AReport.work;

import java.util.UUID;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;
import uk.learningoffer.licence.desk.AtSupplier;
import uk.learningoffer.testsupport.ApiTest;

/** A large report; {@code -Dreport.rows=100000} for as large as they come. Prints how long each step took. */
@ApiTest
class ReportSizeTest {
    private static final Logger LOG = Logger.getLogger(ReportSizeTest.class);
    private static final int ROWS = Integer.getInteger("report.rows", 4_000);
    private static final int PEOPLE = 100;

    @Test
    void a_large_report_is_read_and_applied() {
        var there = new AtSupplier(PEOPLE);
        var known = there.invited(PEOPLE, 3).stream().map(AtSupplier::email).toList();
        var file = new StringBuilder("email,state,progress\n");
        for (var row = 0; row < ROWS; row++) {
            var address = row % 50 == 0 ? UUID.randomUUID() + "@example.org" : known.get(row % PEOPLE);
            file.append(address).append(",pending,").append(row * 100L / ROWS).append('\n');
        }
        var started = System.nanoTime();
        String id =
                send(there, file.toString()).then().statusCode(201).extract().path("id");
        var sent = System.nanoTime();
        work();
        one(there, id).body("status", equalTo("READY")).body("rows.unknownHere", equalTo(ROWS / 50));
        var read = System.nanoTime();
        move(there, id, "confirmation", null).then().statusCode(200);
        work();
        one(there, id).body("status", equalTo("DONE")).body("rows.applied", equalTo(ROWS - ROWS / 50));
        LOG.infof(
                "%,d rows: sent in %d ms, read in %d ms, applied in %d ms",
                ROWS, ms(sent - started), ms(read - sent), ms(System.nanoTime() - read));
    }

    private static long ms(long nanos) {
        return nanos / 1_000_000;
    }
}
